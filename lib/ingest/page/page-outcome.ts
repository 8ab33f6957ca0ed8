import type { FieldChange, Outcome } from '#lib/store/index.ts'

/** What became of one report of a page. `isVisible`: readers and indexes see something else than before. */
export type ReportOutcome = {
  readonly reportId: number
  readonly outcome: Exclude<Outcome, 'failed'>
  readonly isVisible: boolean
  readonly changes: readonly FieldChange[]
  readonly message: string | null
}

/** What became of a page. */
export type PageOutcome = {
  readonly outcome: Outcome
  readonly message: string | null
  readonly reportIds: readonly number[]
  readonly changes: readonly FieldChange[]
}

export const failedPage = (message: string): PageOutcome => ({ outcome: 'failed', message, reportIds: [], changes: [] })

/** A page of which a report changed is changed; of which one is new, added. */
export function pageOutcome(reports: readonly ReportOutcome[]): PageOutcome {
  const has = (outcome: Outcome) => reports.some((report) => report.outcome === outcome)
  return {
    outcome: has('changed') ? 'changed' : has('added') ? 'added' : 'unchanged',
    message: reports.find(({ message }) => message !== null)?.message ?? null,
    reportIds: reports.map(({ reportId }) => reportId),
    changes: reports.flatMap(({ changes }) => changes),
  }
}
