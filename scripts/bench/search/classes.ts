import type { BenchQuery } from './queries.ts'
import type { Truth } from './truth.ts'

/** By what a search has to look at: its words alone where it has words, else its filters. */
export const classes = [
  'words: up to a thousandth',
  'words: up to a tenth',
  'words: more',
  'phrase everywhere',
  'filters: up to a tenth',
  'filters: more',
  'nothing asked',
] as const
export type QueryClass = (typeof classes)[number]

export function classOf({ kind, query }: BenchQuery, truth: Truth, reports: number): QueryClass {
  if (kind === 'all') return 'nothing asked'
  if (kind === 'phrase') return 'phrase everywhere'
  const share = (query.clauses.length === 1 ? truth.containing.length : truth.total) / reports
  if (kind === 'filters') return share <= 0.1 ? 'filters: up to a tenth' : 'filters: more'
  return share <= 0.001 ? 'words: up to a thousandth' : share <= 0.1 ? 'words: up to a tenth' : 'words: more'
}
