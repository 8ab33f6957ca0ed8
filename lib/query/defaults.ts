import type { Clause, Query, Sort } from './query.ts'

export const defaultSize = 20

/** Whether something is searched for, not only excluded. */
export const hasPositiveTerms = (clauses: readonly Clause[]) => clauses.some(({ exclude }) => !exclude)

/** Without words to be relevant to, the newest come first. */
export const defaultSort = (clauses: readonly Clause[]): Sort => (hasPositiveTerms(clauses) ? 'relevance' : 'newest')

/** Everything published, newest first. */
export const emptyQuery: Query = {
  clauses: [],
  choices: {},
  from: null,
  to: null,
  sure: null,
  sort: 'newest',
  page: 1,
  size: defaultSize,
  count: 'articles',
  script: 'any',
}
