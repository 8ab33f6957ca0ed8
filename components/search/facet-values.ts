import {
  choiceOf,
  compareValues,
  excludeValue,
  type FacetField,
  type Query,
  removeValue,
  searchHref,
  toggleNone,
  toggleValue,
} from '#lib/query/index.ts'
import type { FacetCount } from '#lib/search/index.ts'

/** One value of a facet as it is listed: `value: null` are the reports that have none. */
export type ListedValue = {
  readonly value: string | null
  readonly count: number
  readonly state: 'open' | 'chosen' | 'excluded'
  readonly href: string
  readonly excludeHref: string | null
}

/** Facets whose values have an order of their own; the others go by their numbers. */
const ownOrder: ReadonlySet<FacetField> = new Set(['stage', 'track', 'level', 'basis'])

/** The values of a facet in the order of the page: years newest first, tables in their order, the rest by number; no value last. */
export function facetValues(query: Query, field: FacetField, counts: readonly FacetCount[]): ListedValue[] {
  const byTable = compareValues(field)
  const known = counts.filter((one): one is FacetCount & { value: string } => one.value !== null)
  const ordered = known.toSorted((a, b) => {
    if (field === 'year') return b.value.localeCompare(a.value)
    return (ownOrder.has(field) ? 0 : b.count - a.count) || byTable(a.value, b.value)
  })
  const missing = counts.find((one) => one.value === null)
  const none = choiceOf(query, field).none
  const last = missing || none ? [noneListed(query, field, missing?.count ?? 0)] : []
  return [...ordered.map(({ value, count }) => listed(query, field, value, count)), ...last]
}

function listed(query: Query, field: FacetField, value: string, count: number): ListedValue {
  const { include, exclude } = choiceOf(query, field)
  const excluded = exclude.includes(value)
  const state = include.includes(value) ? 'chosen' : excluded ? 'excluded' : 'open'
  return {
    value,
    count,
    state,
    href: searchHref(excluded ? removeValue(query, field, value) : toggleValue(query, field, value)),
    excludeHref: excluded ? null : searchHref(excludeValue(query, field, value)),
  }
}

function noneListed(query: Query, field: FacetField, count: number): ListedValue {
  const chosen = choiceOf(query, field).none
  return { value: null, count, state: chosen ? 'chosen' : 'open', href: searchHref(toggleNone(query, field)), excludeHref: null }
}
