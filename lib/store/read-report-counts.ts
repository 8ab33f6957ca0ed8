import { type ReportState, reportStates } from '#lib/report/index.ts'
import type { Reader } from './open-store.ts'

/** How many reports are in each state. */
export async function readReportCounts(reader: Reader): Promise<Readonly<Record<ReportState, number>>> {
  const rows = await reader.db.report.groupBy({ by: ['state'], _count: true })
  const countOf = (state: ReportState) => rows.find((row) => row.state === state)?._count ?? 0
  return Object.fromEntries(reportStates.map((state) => [state, countOf(state)])) as Record<ReportState, number>
}
