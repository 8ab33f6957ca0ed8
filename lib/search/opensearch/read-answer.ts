import type { API } from '@opensearch-project/opensearch'
import type { FacetField, Query } from '#lib/query/index.ts'
import { arrangeFacets } from '../arrange-facet.ts'
import type { Counted } from '../counter.ts'
import { InexactHere } from '../inexact-here.ts'
import { SearchUnavailable } from '../port.ts'
import { noValue } from '../stored-values.ts'

type Values = {
  readonly doc_count_error_upper_bound: number
  readonly sum_other_doc_count: number
  readonly buckets: readonly { readonly key: string; readonly doc_count: number }[]
}
type Counts = { readonly [group: string]: { readonly [F in FacetField]?: Values } | undefined }

/** The counts of one facet. @throws InexactHere when the server left values out. */
function countsOf(counts: Counts, field: FacetField): Map<string | null, number> {
  const values = counts[field]?.[field] ?? counts.open?.[field]
  if (!values) throw new SearchUnavailable(`OpenSearch left the facet ${field} uncounted`)
  if (values.sum_other_doc_count > 0 || values.doc_count_error_upper_bound > 0)
    throw new InexactHere(`The facet ${field} has more values than OpenSearch was asked to count`)
  return new Map(values.buckets.map(({ key, doc_count }) => [key === noValue ? null : key, doc_count]))
}

/** The two halves of an answer, of one state of the index. */
export type Answer = { readonly counts: API.Search_ResponseBody; readonly list: API.Search_ResponseBody }

export const isWhole = ({ timed_out: timedOut, _shards: shards }: API.Search_ResponseBody) => !timedOut && shards.failed === 0

/**
 * Reads what the cluster counted.
 * @throws SearchUnavailable when it is only part of an answer.
 */
export function readAnswer({ counts, list }: Answer, query: Query): Counted {
  const { total } = counts.hits
  if (!isWhole(counts) || !isWhole(list) || typeof total !== 'object' || total.relation !== 'eq')
    throw new SearchUnavailable('OpenSearch gave only part of an answer')
  // The client types what any aggregation may return; these are the ones that were asked for.
  const facets = counts.aggregations as unknown as Counts
  return {
    ids: list.hits.hits.map(({ sort }) => Number(sort?.at(-1))),
    total: total.value,
    facets: arrangeFacets((field) => countsOf(facets, field), query),
  }
}
