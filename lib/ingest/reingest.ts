import {
  endRun,
  holdRun,
  type Observation,
  type Run,
  readBlob,
  readDoneObservations,
  readPageUnits,
  readRun,
  type Store,
  startRun,
} from '#lib/store/index.ts'
import { type IngestDeps, reingestPage } from './ingest-page.ts'
import { withPipelines } from './with-pipelines.ts'

/** `interrupted`: it was asked to stop and can be carried on; `elsewhere`: another process is at work on it; `over`: there is nothing to do. */
export type ReingestEnd = 'finished' | 'interrupted' | 'elsewhere' | 'over'

async function* capturesOf(store: Store, units: readonly Observation[]) {
  for (const unit of units) yield { unit, bytes: await readBlob(store, unit.blobSha256) }
}

async function reingestUnits(deps: IngestDeps, run: Run, units: readonly Observation[], signal?: AbortSignal): Promise<ReingestEnd> {
  const captures = capturesOf(deps.store, units)
  for await (const [{ unit, bytes }, pipeline] of withPipelines(deps, captures, units.length, ({ unit: { facts }, bytes }) => ({
    bytes,
    facts,
  }))) {
    if (signal?.aborted) return 'interrupted'
    await reingestPage({ ...deps, pipeline }, run.id, unit, bytes)
  }
  await endRun(deps.store, run.id, 'finished', null)
  return 'finished'
}

async function carryOn(deps: IngestDeps, runId: number, signal?: AbortSignal): Promise<ReingestEnd> {
  const run = await readRun(deps.store, runId)
  if (run === null || 'paths' in run.scope || (run.state !== 'queued' && run.state !== 'running')) return 'over'
  const done = await readDoneObservations(deps.store, runId)
  const left = (await readPageUnits(deps.store, run.scope)).filter(({ id }) => !done.has(id))
  await startRun(deps.store, runId, done.size + left.length, deps.pipeline.version)
  return reingestUnits(deps, run, left, signal)
}

/**
 * Goes over the captures of a queued run with the present rules, or carries on one that was interrupted where it stopped.
 * @throws what ended it before its time; the run stays open, and can be carried on.
 */
export async function reingest(deps: IngestDeps, runId: number, signal?: AbortSignal): Promise<ReingestEnd> {
  const hold = await holdRun(deps.store, runId)
  if (hold === null) return 'elsewhere'
  try {
    return await carryOn(deps, runId, signal)
  } finally {
    await hold.release()
  }
}
