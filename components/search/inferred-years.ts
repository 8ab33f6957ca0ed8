import { choiceOf, type Query } from '#lib/query/index.ts'
import type { FacetCount } from '#lib/search/index.ts'

/** Reports with an inferred year in this search; `counts` are those of the basis, which leave its own choice out. */
export const inferredYearCount = (counts: readonly FacetCount[]): number => counts.find(({ value }) => value === 'inferred')?.count ?? 0

/** Whether years that nobody printed are among what this search finds. */
export function hasInferredYears(query: Query, counts: readonly FacetCount[]): boolean {
  const { include, exclude, none } = choiceOf(query, 'basis')
  const chosen = include.length === 0 ? !none : include.includes('inferred')
  return chosen && !exclude.includes('inferred') && inferredYearCount(counts) > 0
}
