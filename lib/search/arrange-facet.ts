import { choiceOf, compareValues, type FacetField, facetFields, type Query } from '#lib/query/index.ts'
import { isListed } from './facet-values.ts'
import type { FacetCount, SearchResult } from './port.ts'

/** Places by code and tables in their order read best so; years newest first; the rest by count. */
const byCount: ReadonlySet<FacetField> = new Set(['campaign', 'type', 'meeting', 'flag'])

function comparison(field: FacetField): (a: FacetCount, b: FacetCount) => number {
  const values = compareValues(field)
  const order = (a: FacetCount, b: FacetCount) => values(a.value ?? '', b.value ?? '')
  if (field === 'year') return (a, b) => order(b, a)
  return byCount.has(field) ? (a, b) => b.count - a.count || order(a, b) : order
}

/** Puts the counts of one facet in order: chosen values stand even at zero, what is not listed only where chosen, no value at the end. */
function arrangeFacet(field: FacetField, counts: ReadonlyMap<string | null, number>, query: Query): FacetCount[] {
  const choice = choiceOf(query, field)
  const chosen = new Set([...choice.include, ...choice.exclude])
  const values = new Set([
    ...chosen,
    ...[...counts.keys()].filter((value): value is string => value !== null && (chosen.has(value) || isListed(value))),
  ])
  const listed = [...values]
    .map((value) => ({ value, count: counts.get(value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || chosen.has(value))
  const without = counts.get(null) ?? 0
  return [...listed.sort(comparison(field)), ...(without > 0 || choice.none ? [{ value: null, count: without }] : [])]
}

/** The facets of a result, from what was counted for each: values as an address writes them, null for reports without one. */
export function arrangeFacets(countsOf: (field: FacetField) => ReadonlyMap<string | null, number>, query: Query): SearchResult['facets'] {
  const facets: { [F in FacetField]?: FacetCount[] } = {}
  for (const field of facetFields) facets[field] = arrangeFacet(field, countsOf(field), query)
  return facets as { [F in FacetField]: FacetCount[] }
}
