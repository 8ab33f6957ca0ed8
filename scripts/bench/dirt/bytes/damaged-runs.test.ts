import { describe, expect, it } from 'vitest'
import { markRuns, readingRuns } from './damaged-runs.ts'

describe('marks seen across two characters', () => {
  it('shift what follows until a second byte is ASCII, and lose nothing behind a full stop', () => {
    expect(markRuns([...'好。可以說。'])).toEqual([{ start: 1, end: 5, text: '??梢哉f', lostBytes: 0 }])
    expect(markRuns([...'好。縣裡'])).toEqual([{ start: 1, end: 3, text: '??h', lostBytes: 0 }])
  })
  it('lose the first byte of any other character', () => {
    expect(markRuns([...'上海口岸,'])[0]?.lostBytes).toBeGreaterThan(0)
  })
})

describe('characters with a reading seen across two others', () => {
  it('push their reading between the bytes, and swallow its bracket', () => {
    expect(readingRuns([...'再動員,'], new Map([['訂', 'dìng']]))).toEqual([
      { start: 1, end: 3, text: '動?dìng)T', lostBytes: 0, seen: '訂' },
    ])
  })
})
