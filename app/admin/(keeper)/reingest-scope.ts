import type { ReingestScope } from '#lib/jobs/index.ts'

/** A scope as it stands in forms and in the log: `all`, `report:12`, `run:3`. */
export const scopeSubject = (scope: ReingestScope): string =>
  'reportId' in scope ? `report:${scope.reportId}` : 'runId' in scope ? `run:${scope.runId}` : 'all'

/** Reads `scopeSubject` back; null when it is none. */
export function parseScope(value: unknown): ReingestScope | null {
  if (value === 'all') return { all: true }
  const [, kind, digits] = typeof value === 'string' ? (/^(report|run):(\d{1,9})$/.exec(value) ?? []) : []
  const id = Number(digits)
  if (kind === 'report') return { reportId: id }
  return kind === 'run' ? { runId: id } : null
}
