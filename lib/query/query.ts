import type { Confidence } from '#lib/report/index.ts'

/**
 * One word or literal of a query, as typed (unfolded). `field: 'title'` looks in the title alone.
 * A term that folds to nothing (only punctuation) is dropped by the parser, with a message.
 */
export type Term = { readonly text: string; readonly field: 'all' | 'title' }

/** `any` of the terms must occur (an either-or; usually one), or, when `exclude`, none may. All clauses must hold. */
export type Clause = { readonly exclude: boolean; readonly any: readonly Term[] }

/**
 * A facet's choice. A report without a value passes when `none` is set or nothing is chosen. A report with values passes when one of
 * them is in `include` (where inclusions are given; `none` alone lets no value pass) and none of them is in `exclude`.
 * So `x`, `!x` and `none` add up to all, and `!x,none` is everything but x.
 */
export type Choice = { readonly include: readonly string[]; readonly exclude: readonly string[]; readonly none: boolean }

/** Filters whose values are slugs, codes or years. `place` values are division codes, or `330100.only` for the city without its districts. */
export const choiceFields = [
  'place',
  'level',
  'stage',
  'track',
  'campaign',
  'type',
  'meeting',
  'flag',
  'zone',
  'source',
  'person',
  'year',
  'basis',
] as const
export type ChoiceField = (typeof choiceFields)[number]

/** The facets that a result counts, in the order in which a page shows them. */
export const facetFields = ['place', 'year', 'stage', 'track', 'campaign', 'type', 'level', 'meeting', 'flag', 'basis'] as const
export type FacetField = (typeof facetFields)[number]

export const sorts = ['relevance', 'newest', 'oldest', 'place'] as const
export type Sort = (typeof sorts)[number]
export const sizes = [20, 50, 100] as const

/** The whole search as a value; `serialise` and `parse` translate it to and from the address (design: one grammar for page, API, export, feed). */
export type Query = {
  readonly clauses: readonly Clause[]
  readonly choices: { readonly [F in ChoiceField]?: Choice }
  /** YYYY, or YYYY-MM: the meeting's interval must lie inside [first day of from, last day of to]. */
  readonly from: string | null
  readonly to: string | null
  readonly sure: Exclude<Confidence, 'unsure'> | null
  readonly sort: Sort
  /** 1-based. */
  readonly page: number
  readonly size: number
  readonly count: 'articles' | 'pages'
  readonly script: 'any' | 'exact'
}

/** What was wrong with an address or a typed query. `only-exclusion` is a remark: the search holds. */
export type QueryProblem = {
  readonly parameter: string
  readonly kind: 'unknown-parameter' | 'bad-value' | 'unbalanced-quote' | 'empty-term' | 'too-long' | 'dangling-operator' | 'only-exclusion'
  readonly detail: string
}
export type ParsedQuery = { readonly query: Query; readonly problems: readonly QueryProblem[] }
