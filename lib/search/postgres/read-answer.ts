import type { FacetField, Query } from '#lib/query/index.ts'
import { arrangeFacets } from '../arrange-facet.ts'
import type { SearchResult } from '../port.ts'
import { facetColumns } from './facet-columns.ts'

export type AnswerRow = { kind: string; value: string | null; n: number }

/** Makes a result of the rows of a search statement. */
export function readAnswer(rows: readonly AnswerRow[], query: Query): SearchResult {
  const of = (kind: string) => rows.filter((row) => row.kind === kind)
  const countsOf = (field: FacetField) =>
    new Map(of(field).map(({ value, n }) => [value === null ? null : facetColumns[field].decode(value), n]))
  return {
    ids: of('hit')
      .sort((a, b) => a.n - b.n)
      .map(({ value }) => Number(value)),
    total: of('total')[0]?.n ?? 0,
    facets: arrangeFacets(countsOf, query),
    corpusVersion: BigInt(of('version')[0]?.value ?? 0),
    engine: 'postgres',
    fallback: null,
  }
}
