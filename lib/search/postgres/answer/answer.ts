import { type FacetField, facetFields, type Query } from '#lib/query/index.ts'
import { arrangeFacets } from '../../arrange-facet.ts'
import type { SearchResult } from '../../port.ts'
import type { Columns } from '../columns/columns.ts'
import { chosenFacets } from './choice-masks.ts'
import { countValues } from './count-values.ts'
import type { Found } from './found.ts'
import { passingRows } from './passing-rows.ts'
import { rowsBehind } from './rows-behind.ts'
import { topRows } from './top-rows.ts'

/**
 * The answer to a search from what was found in the texts and the columns of the same state: articles of their captures, filters,
 * counts, and the page of the order that was asked for.
 */
export function answer(columns: Columns, found: Found, query: Query): Pick<SearchResult, 'ids' | 'total' | 'facets'> {
  const candidates = rowsBehind(columns, found, query.count)
  const chosen = chosenFacets(columns, query)
  const { all, but } = passingRows(columns, candidates, found, query, chosen)
  const counts = new Map(
    facetFields.map((field): [FacetField, Map<string | null, number>] => [field, countValues(columns, field, but.get(field) ?? all)]),
  )
  const tiers = candidates.tierOfRow
  const page = topRows(columns, all, tiers, query.sort, query.page * query.size).slice((query.page - 1) * query.size)
  return {
    ids: Array.from(page, (row) => columns.numbers.id[row] ?? 0),
    total: all.length,
    facets: arrangeFacets((field) => counts.get(field) ?? new Map(), query),
  }
}
