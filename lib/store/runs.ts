import { fromJson, toJson } from './json.ts'
import type { Reader, Tx } from './open-store.ts'

/** `ingest` takes pages in from files; `reingest` goes over stored captures with the present rules. */
export type RunKind = 'ingest' | 'reingest'
export type RunState = 'queued' | 'running' | 'finished' | 'failed' | 'cancelled'
export type RunScope =
  | { readonly paths: readonly string[] }
  | { readonly reportId: number }
  | { readonly runId: number }
  | { readonly all: true }

export const outcomes = ['added', 'changed', 'unchanged', 'failed'] as const
export type Outcome = (typeof outcomes)[number]
export type OutcomeCounts = { readonly [O in Outcome]: number }

export type Run = {
  readonly id: number
  readonly kind: RunKind
  readonly scope: RunScope
  readonly state: RunState
  readonly pipeline: string
  readonly startedBy: string | null
  readonly total: number
  readonly done: number
  readonly message: string | null
  readonly createdAt: Date
  readonly startedAt: Date | null
  readonly finishedAt: Date | null
}

type RunRow = Omit<Run, 'kind' | 'scope'> & { readonly kind: string; readonly scope: unknown }

export const runOf = (row: RunRow): Run => ({ ...row, kind: row.kind as RunKind, scope: row.scope as RunScope })

export type RunDraft = { readonly kind: RunKind; readonly scope: RunScope; readonly pipeline: string; readonly startedBy: string | null }

/** A queued run. */
export async function createRun(reader: Reader, { scope, ...draft }: RunDraft): Promise<number> {
  const { id } = await reader.db.run.create({ data: { ...draft, scope: toJson(scope) }, select: { id: true } })
  return id
}

/** Marks a run as running; one that was interrupted keeps what it had done. */
export async function startRun(reader: Reader, id: number, total: number, pipeline: string): Promise<void> {
  await reader.db.run.update({ where: { id }, data: { state: 'running', total, pipeline, startedAt: new Date(), message: null } })
}

/** @param message for a failed run: what happened, and what to do */
export async function endRun(
  reader: Reader,
  id: number,
  state: 'finished' | 'failed' | 'cancelled',
  message: string | null,
): Promise<void> {
  await reader.db.run.update({ where: { id }, data: { state, message, finishedAt: new Date() } })
}

/** One field of a report before and after. */
export type FieldChange = { readonly reportId: number; readonly field: string; readonly before: unknown; readonly after: unknown }

export type RunItemDraft = {
  readonly observationId: number | null
  /** File path or address, for people. */
  readonly label: string
  readonly outcome: Outcome
  readonly message: string | null
  readonly reportIds: readonly number[]
  readonly changes: readonly FieldChange[]
}
export type RunItem = RunItemDraft & { readonly id: number; readonly createdAt: Date }

/** Notes what became of a page and counts it as done, in the transaction that did it. */
export async function addRunItem(tx: Tx, runId: number, { reportIds, changes, ...item }: RunItemDraft): Promise<void> {
  await tx.db.runItem.create({ data: { ...item, runId, reportIds: [...reportIds], changes: toJson(changes) } })
  await tx.db.run.update({ where: { id: runId }, data: { done: { increment: 1 } } })
}

/** Observations that the run has dealt with already; a run that was interrupted leaves them out when it carries on. */
export async function readDoneObservations(reader: Reader, runId: number): Promise<ReadonlySet<number>> {
  const rows = await reader.db.runItem.findMany({ where: { runId, observationId: { not: null } }, select: { observationId: true } })
  return new Set(rows.flatMap(({ observationId }) => (observationId === null ? [] : [observationId])))
}

export const runItemOf = (
  row: Omit<RunItemDraft, 'outcome' | 'changes'> & { id: number; createdAt: Date; outcome: string; changes: unknown },
): RunItem => ({
  ...row,
  outcome: row.outcome as Outcome,
  changes: fromJson<readonly FieldChange[]>(row.changes as Parameters<typeof fromJson>[0]),
})
