import { closeAbandonedIngests, type IngestDeps } from '#lib/ingest/index.ts'
import type { SearchEngine } from '#lib/search/index.ts'
import { openJobQueue, type ReingestJob, reingestQueue, sendJob } from './job-queue.ts'
import { keepIndexed } from './keep-indexed.ts'
import { workOnRun } from './work-on-run.ts'

export type WorkerDeps = IngestDeps & {
  /** The index beside Postgres that is kept up to date; null when there is none. */
  readonly engine: SearchEngine | null
  readonly report?: (message: string) => void
}

/** `stop` lets the page at hand be finished; what is left of a run is carried on by the next worker. */
export type Worker = { stop(): Promise<void> }

/** Takes re-ingest runs off the queue, one after the other, and keeps the configured index up to date. */
export async function startWorker({ engine, report = console.log, ...deps }: WorkerDeps): Promise<Worker> {
  const stopping = new AbortController()
  const queue = await openJobQueue(deps.store.databaseUrl, true)
  for (const runId of await closeAbandonedIngests(deps.store)) await sendJob(queue, { runId })
  const options = { includeMetadata: true, pollingIntervalSeconds: 1, batchSize: 1 } as const
  await queue.boss.work<ReingestJob, void, typeof options>(reingestQueue, options, async ([job]) => {
    if (job) await workOnRun(deps, job, stopping.signal)
  })
  const indexing = engine ? keepIndexed(engine, deps.store, stopping.signal, report) : Promise.resolve()
  return {
    stop: async () => {
      stopping.abort()
      await Promise.all([queue.close(), indexing])
    },
  }
}
