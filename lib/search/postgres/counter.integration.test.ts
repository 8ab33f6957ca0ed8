import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from '#lib/query/index.ts'
import { executorOf } from '#lib/store/sql.ts'
import type { Counter, FoundReports } from '../counter.ts'
import { entry } from '../testing/entry.ts'
import { type EngineArchive, openEngineArchive } from '../testing/test-archive.ts'
import { createCounter } from './counter.ts'
import { writeEntries } from './write-entries.ts'

const reports = [
  entry(1, { unitId: -1, rank: 0, stage: 'launch', people: ['陈甲'] }),
  entry(2, { unitId: -1, rank: 1, stage: 'sprint' }),
  entry(3, { stage: 'sprint', people: ['李乙'] }),
]
const found = (...ids: readonly number[]): FoundReports => ({ ids: Int32Array.from(ids), tiers: Uint8Array.from(ids, () => 0) })

describe('counting what another engine found', () => {
  let archive: EngineArchive
  let count: Counter
  beforeAll(async () => {
    archive = await openEngineArchive()
    await archive.raise(5n)
    await writeEntries(executorOf(archive.pool), reports)
    count = createCounter(archive.pool)
  })
  afterAll(() => archive?.close())
  const counted = async (address: string, positive: FoundReports | null, negative: FoundReports | null = null, version = 5n) =>
    (await count(parse(address).query, { positive, negative }, version))?.ids.toSorted((a, b) => a - b) ?? null

  it('lets the best capture that was found stand for its article', async () => {
    expect(await counted('q=城', found(1, 2, 3))).toEqual([1, 3])
    expect(await counted('q=城', found(2))).toEqual([2])
    expect(await counted('q=城&count=pages', found(1, 2))).toEqual([1, 2])
  })
  it('leaves out an article when one of its captures has the excluded term', async () => {
    expect(await counted('q=城 -市', found(1, 3), found(2))).toEqual([3])
  })
  it('takes every report where no term was looked for, and looks people up', async () => {
    expect(await counted('count=pages', null)).toEqual([1, 2, 3])
    expect(await counted('stage=sprint&count=pages', null)).toEqual([2, 3])
    expect(await counted('person=李乙', null)).toEqual([3])
    expect(await counted('q=城&person=!李乙&count=pages', found(1, 3))).toEqual([1])
  })
  it('leaves out what the archive does not have', async () => {
    expect(await counted('q=城&count=pages', found(2, 70_000, 4))).toEqual([2])
  })
  it('says so when its columns stand at another version, and goes on to the next', async () => {
    expect(await counted('count=pages', null, null, 4n)).toBeNull()
    await archive.raise(6n)
    await writeEntries(executorOf(archive.pool), [entry(4, {})])
    expect(await counted('count=pages', null, null, 5n)).toBeNull()
    expect(await counted('count=pages', null, null, 6n)).toEqual([1, 2, 3, 4])
  })
})
