import type { JobWithMetadata } from 'pg-boss'
import { type IngestDeps, reingest } from '#lib/ingest/index.ts'
import { endRun } from '#lib/store/index.ts'
import type { ReingestJob } from './job-queue.ts'

/**
 * Does one job of the queue. A pass that breaks off is tried again by the queue and carries on where it stopped; when the last try
 * breaks off too, the run says why.
 */
export async function workOnRun(deps: IngestDeps, job: JobWithMetadata<ReingestJob>, stopping: AbortSignal): Promise<void> {
  const { runId } = job.data
  const isLastTry = job.retryCount >= job.retryLimit
  const end = await reingest(deps, runId, AbortSignal.any([stopping, job.signal])).catch(async (error: Error) => {
    if (isLastTry) await endRun(deps.store, runId, 'failed', `It broke off ${job.retryCount + 1} times, at last with: ${error.message}`)
    throw error
  })
  // The other process may be one that has just died: then the next try finds the run free.
  if (end === 'elsewhere' && !isLastTry) throw new Error(`Run ${runId} is held by another process`)
}
