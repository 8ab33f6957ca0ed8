import { createRun, inTransaction, type RunScope, type Store } from '#lib/store/index.ts'
import { type JobQueue, sendJob, sharedJobQueue } from './job-queue.ts'

/** One report, the pages of a run, or all pages. */
export type ReingestScope = Exclude<RunScope, { readonly paths: readonly string[] }>

/**
 * Asks for a pass over stored captures with the present rules; a worker does it.
 * @param startedBy the keeper's identifier; null for a command
 * @param queue by default the one that this process shares
 * @returns the number of the run, in which progress can be followed.
 */
export async function enqueueReingest(store: Store, scope: ReingestScope, startedBy: string | null, queue?: JobQueue): Promise<number> {
  const jobs = queue ?? (await sharedJobQueue(store.databaseUrl))
  return inTransaction(store, async (tx) => {
    // The worker writes which rules it went by when it begins.
    const runId = await createRun(tx, { kind: 'reingest', scope, pipeline: '', startedBy })
    await sendJob(jobs, { runId }, tx.sql)
    return runId
  })
}
