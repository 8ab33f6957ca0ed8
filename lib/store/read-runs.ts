import type { Reader } from './open-store.ts'
import { type Outcome, type OutcomeCounts, outcomes, type Run, type RunItem, runItemOf, runOf } from './runs.ts'

export type RunWithCounts = Run & { readonly counts: OutcomeCounts }

const noCounts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as OutcomeCounts

async function countsOf(reader: Reader, runIds: readonly number[]): Promise<Map<number, OutcomeCounts>> {
  const rows = await reader.db.runItem.groupBy({ by: ['runId', 'outcome'], where: { runId: { in: [...runIds] } }, _count: true })
  const counts = new Map<number, OutcomeCounts>()
  for (const { runId, outcome, _count } of rows) counts.set(runId, { ...(counts.get(runId) ?? noCounts), [outcome]: _count })
  return counts
}

/** Runs with their outcomes counted, newest first. `page` counts from 1. */
export async function readRuns(
  reader: Reader,
  { page = 1, size = 50 }: { page?: number; size?: number } = {},
): Promise<{ readonly total: number; readonly runs: readonly RunWithCounts[] }> {
  const [total, rows] = await Promise.all([
    reader.db.run.count(),
    reader.db.run.findMany({ orderBy: { id: 'desc' }, skip: (page - 1) * size, take: size }),
  ])
  const counts = await countsOf(
    reader,
    rows.map(({ id }) => id),
  )
  return { total, runs: rows.map((row) => ({ ...runOf(row), counts: counts.get(row.id) ?? noCounts })) }
}

/** A run with its outcomes counted; null when there is none of this number. */
export async function readRun(reader: Reader, id: number): Promise<RunWithCounts | null> {
  const row = await reader.db.run.findUnique({ where: { id } })
  if (row === null) return null
  const counts = await countsOf(reader, [id])
  return { ...runOf(row), counts: counts.get(id) ?? noCounts }
}

export type RunItemQuery = { readonly outcome?: Outcome | undefined; readonly page?: number; readonly size?: number }

/** What became of a run's pages, in the order in which they were dealt with. `page` counts from 1. */
export async function readRunItems(
  reader: Reader,
  runId: number,
  { outcome, page = 1, size = 100 }: RunItemQuery = {},
): Promise<{ readonly total: number; readonly items: readonly RunItem[] }> {
  const where = { runId, ...(outcome === undefined ? {} : { outcome }) }
  const [total, rows] = await Promise.all([
    reader.db.runItem.count({ where }),
    reader.db.runItem.findMany({ where, orderBy: { id: 'asc' }, skip: (page - 1) * size, take: size }),
  ])
  return { total, items: rows.map(runItemOf) }
}
