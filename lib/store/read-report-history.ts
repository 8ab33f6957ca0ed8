import type { Reader } from './open-store.ts'
import { type RunItem, type RunKind, runItemOf } from './runs.ts'

/** What one run did with a report's page. */
export type ReportHistoryItem = RunItem & {
  readonly run: { readonly id: number; readonly kind: RunKind; readonly startedBy: string | null }
}

/** The runs that touched a report, newest first. Reads through all run items: meant for keepers, not for every reader. */
export async function readReportHistory(reader: Reader, reportId: number, limit = 50): Promise<readonly ReportHistoryItem[]> {
  const rows = await reader.db.runItem.findMany({
    where: { reportIds: { has: reportId } },
    include: { run: { select: { id: true, kind: true, startedBy: true } } },
    orderBy: { id: 'desc' },
    take: limit,
  })
  return rows.map(({ run, ...item }) => ({ ...runItemOf(item), run: { ...run, kind: run.kind as RunKind } }))
}
