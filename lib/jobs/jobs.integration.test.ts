import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openTestArchive, type TestArchive } from '#lib/ingest/testing/archive.ts'
import { plainPipeline } from '#lib/ingest/testing/plain-pipeline.ts'
import { searchWriter } from '#lib/ingest/testing/search-writer.ts'
import type { IndexEntry, SearchEngine } from '#lib/search/index.ts'
import { createRun, holdRun, readRun, startRun } from '#lib/store/index.ts'
import { enqueueReingest, openJobQueue, startWorker, type Worker } from './index.ts'

const waitMs = 60_000

let archive: TestArchive
const workers: Worker[] = []
beforeEach(async () => {
  archive = await openTestArchive()
  await archive.write({ 'a.txt': '动员大会\n会议强调落实。', 'b.txt': '另一个会议\n内容。' })
  await archive.ingest()
})
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()))
  await archive.close()
})

async function work(engine: SearchEngine | null = null): Promise<Worker> {
  const worker = await startWorker({
    store: archive.store,
    pipeline: plainPipeline('plain-2', { 强调: 'advance' }),
    writer: searchWriter,
    engine,
    report: () => undefined,
  })
  workers.push(worker)
  return worker
}

const finished = (runId: number) =>
  vi.waitFor(async () => expect(await readRun(archive.store, runId)).toMatchObject({ state: 'finished' }), {
    timeout: waitMs,
    interval: 100,
  })

/** An index in memory that counts what it is told. */
function memoryEngine(): SearchEngine & { readonly entries: Map<number, IndexEntry> } {
  const entries = new Map<number, IndexEntry>()
  let version: bigint | null = null
  return {
    name: 'meilisearch',
    entries,
    search: () => Promise.reject(new Error('not asked in these tests')),
    version: async () => version,
    rebuild: async (all, at) => {
      for await (const entry of all) entries.set(entry.reportId, entry)
      version = at
    },
    apply: async (changes, at) => {
      for await (const change of changes) {
        if (change.kind === 'put') entries.set(change.entry.reportId, change.entry)
        else entries.delete(change.reportId)
      }
      version = at
    },
  }
}

it('does what was asked for before it started, with the present rules', async () => {
  const queue = await openJobQueue(archive.databaseUrl)
  const runId = await enqueueReingest(archive.store, { all: true }, 'keeper', queue)
  await queue.close()
  expect(await readRun(archive.store, runId)).toMatchObject({ state: 'queued', startedBy: 'keeper' })
  await work()
  await finished(runId)
  expect(await readRun(archive.store, runId)).toMatchObject({
    pipeline: 'plain-2',
    done: 2,
    total: 2,
    counts: { changed: 1, unchanged: 1 },
  })
})

it('goes over one report, and over the pages of a run', async () => {
  const queue = await openJobQueue(archive.databaseUrl)
  await work()
  const [report] = await archive.store.db.report.findMany({ orderBy: { id: 'asc' } })
  const one = await enqueueReingest(archive.store, { reportId: report?.id ?? 0 }, null, queue)
  await finished(one)
  expect(await readRun(archive.store, one)).toMatchObject({ done: 1, total: 1 })
  const first = await archive.store.db.run.findFirstOrThrow({ where: { kind: 'ingest' } })
  const again = await enqueueReingest(archive.store, { runId: first.id }, null, queue)
  await finished(again)
  expect(await readRun(archive.store, again)).toMatchObject({ done: 2, total: 2 })
  await queue.close()
})

it('carries on a run whose worker died, and ends an ingest whose command died', async () => {
  const { store } = archive
  const run = (kind: 'ingest' | 'reingest') => createRun(store, { kind, scope: { all: true }, pipeline: 'plain-1', startedBy: null })
  const [dead, living, command] = [await run('reingest'), await run('reingest'), await run('ingest')]
  for (const id of [dead, living, command]) await startRun(store, id, 2, 'plain-1')
  const hold = await holdRun(store, living)
  await work()
  await finished(dead)
  expect(await readRun(store, living)).toMatchObject({ state: 'running', done: 0 })
  expect(await readRun(store, command)).toMatchObject({ state: 'failed', message: expect.stringContaining('Run the same command again') })
  await hold?.release()
})

it('keeps an index beside Postgres up to date', async () => {
  const engine = memoryEngine()
  await work(engine)
  await vi.waitFor(() => expect(engine.entries.size).toBe(2), { timeout: waitMs, interval: 50 })
  await archive.write({ 'c.txt': '第三个会议\n内容在此。' })
  await archive.ingest()
  const upToDate = async () => expect(await engine.version()).toBe(await archive.corpusVersion())
  await vi.waitFor(upToDate, { timeout: waitMs, interval: 50 })
  expect(engine.entries.size).toBe(3)
})
