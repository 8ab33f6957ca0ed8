import { resolve } from 'node:path'
import { createRun, endRun, holdRun, type Outcome, type OutcomeCounts, outcomes, startRun } from '#lib/store/index.ts'
import { closeAbandonedIngests } from './abandoned-runs.ts'
import { type IngestDeps, ingestPage } from './ingest-page.ts'
import { planSources, type SourcePlan } from './sources/plan-sources.ts'
import { readSources } from './sources/read-sources.ts'
import type { SourceItem } from './sources/source.ts'
import { withPipelines } from './with-pipelines.ts'

export type IngestOptions = {
  readonly paths: readonly string[]
  readonly startedBy: string | null
  /** Ends the run after the page at hand. */
  readonly signal?: AbortSignal
  readonly onPlan?: (plan: SourcePlan) => void
  readonly onPage?: (page: { readonly label: string; readonly outcome: Outcome; readonly message: string | null }) => void
}

export type IngestSummary = {
  readonly runId: number
  readonly counts: OutcomeCounts
  readonly interrupted: boolean
  readonly plan: SourcePlan
}

const noCounts = () => Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>

async function ingestAll(deps: IngestDeps, runId: number, plan: SourcePlan, { signal, onPage }: IngestOptions): Promise<IngestSummary> {
  const counts = noCounts()
  const read = (item: SourceItem) => ('problem' in item ? null : { bytes: item.bytes, facts: item.facts })
  for await (const [item, pipeline] of withPipelines(deps, readSources(plan), plan.totalPages, read)) {
    if (signal?.aborted) break
    const { outcome, message } = await ingestPage({ ...deps, pipeline }, runId, item)
    counts[outcome]++
    onPage?.({ label: item.label, outcome, message })
  }
  return { runId, counts, interrupted: signal?.aborted ?? false, plan }
}

const interruptedMessage = 'It was interrupted. Run the same command again to take in the rest; what is in stays.'

/**
 * Takes in files and folders as one run, page by page in their order; only the page at hand is in memory, and the few that threads read ahead.
 * @throws UnknownSource before anything is written, when a path leads nowhere; and whatever ends the run before its time.
 */
export async function ingestPaths(deps: IngestDeps, options: IngestOptions): Promise<IngestSummary> {
  const { store, pipeline } = deps
  const plan = await planSources(options.paths)
  options.onPlan?.(plan)
  await closeAbandonedIngests(store)
  const scope = { paths: options.paths.map((path) => resolve(path)) }
  const runId = await createRun(store, { kind: 'ingest', scope, pipeline: pipeline.version, startedBy: options.startedBy })
  const hold = await holdRun(store, runId)
  try {
    await startRun(store, runId, plan.totalPages, pipeline.version)
    const summary = await ingestAll(deps, runId, plan, options)
    await endRun(store, runId, summary.interrupted ? 'cancelled' : 'finished', summary.interrupted ? interruptedMessage : null)
    return summary
  } catch (error) {
    await endRun(store, runId, 'failed', (error as Error).message).catch(() => undefined)
    throw error
  } finally {
    await hold?.release()
  }
}
