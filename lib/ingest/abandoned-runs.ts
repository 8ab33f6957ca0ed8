import { endRun, readAbandonedRuns, readRun, type Store } from '#lib/store/index.ts'

const message = 'The command ended before the run was done. Run the same command again to take in the rest; what is in stays.'

/**
 * Ends the ingest runs whose command died: nobody but its user can carry it on. @returns the abandoned runs of other kinds, which a
 * worker carries on.
 */
export async function closeAbandonedIngests(store: Store): Promise<readonly number[]> {
  const resumable: number[] = []
  for (const id of await readAbandonedRuns(store)) {
    const run = await readRun(store, id)
    if (run?.kind === 'ingest') await endRun(store, id, 'failed', message)
    else resumable.push(id)
  }
  return resumable
}
