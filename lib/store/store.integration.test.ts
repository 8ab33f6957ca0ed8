import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestArchive, type TestArchive } from '#lib/ingest/testing/archive.ts'
import {
  blobName,
  inTransaction,
  raiseCorpusVersion,
  readAllIndexEntries,
  readBlob,
  readChanges,
  readCorpusVersion,
  readIndexEntries,
  readOverview,
  readReport,
  readReportSummaries,
  readRun,
  readRunItems,
  readRuns,
  saveBlob,
} from './index.ts'

let archive: TestArchive
beforeEach(async () => {
  archive = await openTestArchive()
})
afterEach(() => archive.close())

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const value of values) found.push(value)
  return found
}

describe('captures', () => {
  it('come back byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 31) % 256)
    const name = await inTransaction(archive.store, (tx) => saveBlob(tx, bytes))
    expect(name).toBe(blobName(bytes))
    expect(Uint8Array.from(await readBlob(archive.store, name))).toEqual(bytes)
  })

  it('are not kept by a transaction that fails', async () => {
    const bytes = new Uint8Array([1, 2, 3])
    const failing = inTransaction(archive.store, async (tx) => {
      await saveBlob(tx, bytes)
      throw new Error('planted')
    })
    await expect(failing).rejects.toThrow('planted')
    expect(await archive.store.db.blob.count()).toBe(0)
  })
})

it('gives writers at the same time different corpus versions, in the order in which they end', async () => {
  const raise = () => inTransaction(archive.store, raiseCorpusVersion)
  const versions = await Promise.all(Array.from({ length: 8 }, raise))
  expect(versions.toSorted((a, b) => Number(a - b))).toEqual([1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n])
  expect(await readCorpusVersion(archive.store)).toBe(8n)
})

describe('what pages read', () => {
  beforeEach(async () => {
    await archive.write({
      'a.txt': '动员大会\n2019年召开。\n出席：林一\n出席：周二\n出席：林一',
      'b.txt': '另一个会议\n2019年的内容。',
      'c.txt': '没有年份的会议\n內容與說明。',
    })
    await archive.ingest()
  })
  const ids = async () => (await archive.store.db.report.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id)

  it('counts the published reports per year, province and stage, those without a value too', async () => {
    const [first = 0] = await ids()
    expect(await readOverview(archive.store, 2)).toMatchObject({
      total: 3,
      years: [
        { value: 2019, count: 2 },
        { value: null, count: 1 },
      ],
      provinces: [{ value: '620000', count: 3 }],
      stages: [
        { value: 'launch', count: 1 },
        { value: null, count: 2 },
      ],
      latest: [{ title: '没有年份的会议' }, { title: '另一个会议' }],
    })
    await archive.store.db.report.update({ where: { id: first }, data: { state: 'withdrawn' } })
    expect(await readOverview(archive.store)).toMatchObject({ total: 2, stages: [{ value: null, count: 2 }] })
    expect(await readReportSummaries(archive.store, await ids())).toHaveLength(2)
    expect((await readReport(archive.store, first))?.state).toBe('withdrawn')
  })

  it('gives summaries in the order asked for', async () => {
    const [a = 0, b = 0, c = 0] = await ids()
    const summaries = await readReportSummaries(archive.store, [c, 999_999, a, b])
    expect(summaries.map(({ id }) => id)).toEqual([c, a, b])
    expect(summaries[1]).toMatchObject({ stage: 'launch', meetingDate: { year: 2019 }, yearBasis: 'inferred', place: { city: '620500' } })
  })

  it('gives search engines what they index', async () => {
    const [a = 0] = await ids()
    const [entry] = await readIndexEntries(archive.store, [a])
    expect(entry).toMatchObject({
      reportId: a,
      unitId: a,
      title: '动员大会',
      lead: '2019年召开。',
      simplified: null,
      people: ['林一', '周二'],
      firstDay: '2019-01-01',
      lastDay: '2019-12-31',
      sure: 'likely',
    })
    expect(await collect(readAllIndexEntries(archive.store))).toHaveLength(3)
  })

  it('tells an index what changed since its version, and what is gone', async () => {
    const [a = 0, b = 0] = await ids()
    const now = await readCorpusVersion(archive.store)
    expect((await collect(readChanges(archive.store, 0n, now))).map(({ kind }) => kind)).toEqual(['put', 'put', 'put'])
    expect(await collect(readChanges(archive.store, now, now))).toEqual([])
    await archive.store.db.report.update({ where: { id: a }, data: { state: 'held' } })
    const changes = await collect(readChanges(archive.store, 0n, 2n))
    expect(changes).toMatchObject([
      { kind: 'delete', reportId: a },
      { kind: 'put', entry: { reportId: b } },
    ])
  })

  it('gives runs with their outcomes, newest first, and their items by outcome', async () => {
    await archive.write({ 'd.txt': '' })
    const { runId } = await archive.ingest()
    const { total, runs } = await readRuns(archive.store)
    expect(total).toBe(2)
    expect(runs.map(({ counts }) => counts)).toEqual([
      { added: 0, changed: 0, unchanged: 3, failed: 1 },
      { added: 3, changed: 0, unchanged: 0, failed: 0 },
    ])
    expect(await readRun(archive.store, runId)).toMatchObject({ kind: 'ingest', state: 'finished', total: 4, done: 4 })
    expect(await readRun(archive.store, 999_999)).toBeNull()
    const failed = await readRunItems(archive.store, runId, { outcome: 'failed' })
    expect(failed).toMatchObject({ total: 1, items: [{ observationId: null, message: 'The file is empty.' }] })
    expect(await readRunItems(archive.store, runId, { page: 2, size: 3 })).toMatchObject({ total: 4, items: [{ outcome: 'failed' }] })
  })
})
