import { describe, expect, it } from 'vitest'
import { findMatches, markedParts, passages } from './highlight.ts'

const marked = (shown: string, ...terms: string[]) => findMatches(shown, terms).map(({ start, end }) => shown.slice(start, end))

describe('findMatches', () => {
  it('marks what the reader sees, whatever script or width was typed', () => {
    expect(marked('全市“創城”推進會', '创城推进')).toEqual(['創城”推進'])
    expect(marked('共１．５倍', '1.5')).toEqual(['１．５'])
  })
  it('joins matches that overlap and marks each occurrence', () => {
    expect(marked('文明城市文明', '文明城', '城市', '文明')).toEqual(['文明城市', '文明'])
  })
  it('does not cross a sentence end', () => {
    expect(marked('爱城市。市民来', '城市市民')).toEqual([])
  })
})

describe('passages', () => {
  const body = `第一段没有什么。\n${'前文。'.repeat(60)}会议要求抓好整治。${'后文。'.repeat(60)}\n最后一段也要求整治与督查。`
  it('prefers the place where more terms meet', () => {
    const [best] = passages(body, ['整治', '督查'], { lengthUnits: 40 })
    expect(body.slice(best?.start, best?.end)).toBe('最后一段也要求整治与督查。')
    expect(best?.matches.map(({ start, end }) => body.slice(start, end))).toEqual(['整治', '督查'])
  })
  it('stays inside one paragraph and near the length asked for', () => {
    for (const { start, end } of passages(body, ['整治'], { lengthUnits: 40, count: 3 })) {
      expect(body.slice(start, end)).not.toContain('\n')
      expect(end - start).toBeLessThanOrEqual(42)
    }
  })
  it('is chosen at once from a page that is one line of nothing but matches', () => {
    const startedAt = performance.now()
    const [passage] = passages('一二'.repeat(200_000), ['一', '二'], { lengthUnits: 40 })
    expect(passage).toMatchObject({ start: 0, matches: expect.objectContaining({ length: 40 }) })
    expect(performance.now() - startedAt).toBeLessThan(5000)
  })
  it('begins at the beginning when nothing matches', () => {
    expect(passages('开头在这里', ['无'], { lengthUnits: 2 })).toEqual([{ start: 0, end: 2, matches: [] }])
  })
})

it('cuts a passage at its marks', () => {
  expect(markedParts('一二三四五', { start: 1, end: 5 }, [{ start: 2, end: 3 }])).toEqual([
    { text: '二', marked: false },
    { text: '三', marked: true },
    { text: '四五', marked: false },
  ])
})
