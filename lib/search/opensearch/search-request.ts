import type { API, Types } from '@opensearch-project/opensearch'
import { type ChoiceField, choiceFields, type FacetField, facetFields, type Query, type Sort } from '#lib/query/index.ts'
import type { ArticleCorrections } from '../article-corrections.ts'
import type { FoldedClause } from '../fold-clauses.ts'
import { filterField } from '../stored-values.ts'
import { choiceFilter, rangeFilters } from './filters.ts'
import { allOf, anyOf, clauseQuery, type QueryContainer, tierScores } from './text-query.ts'

/** A search with what was found out about it. */
export type Question = { readonly query: Query; readonly clauses: readonly FoldedClause[]; readonly corrections: ArticleCorrections }

type Aggregation = Types.Common_Aggregations.AggregationContainer

/**
 * More values than any facet has. When a shard may name all its values the sums over the shards are exact; the answer says whether
 * any were left out, and is refused then (read-answer).
 */
const maxFacetValues = 20_000

const newest = [{ last: { order: 'desc', missing: '_last' } }, { id: 'asc' }] as const
const sorts: { readonly [S in Sort]: readonly object[] } = {
  relevance: newest,
  newest,
  oldest: [{ last: { order: 'asc', missing: '_last' } }, { id: 'asc' }],
  place: [{ place: { order: 'asc', missing: '_last' } }, ...newest],
}

const isFacet = (field: ChoiceField): field is FacetField => (facetFields as readonly ChoiceField[]).includes(field)
const idsOf = (ids: readonly number[]): QueryContainer => ({ ids: { values: ids.map(String) } })

/** What is counted at all: the terms, the filters that no facet counts, and of the captures of an article the one that stands for it. */
function matched({
  query,
  clauses,
  corrections: { add, remove },
}: Question): Types.Common_QueryDsl.BoolQuery & { filter: QueryContainer[] } {
  const positive = clauses.filter(({ exclude }) => !exclude)
  const others = choiceFields.flatMap((field) => (isFacet(field) ? [] : (choiceFilter(field, query.choices[field]) ?? [])))
  const master: QueryContainer = { term: { rank: { value: 0 } } }
  const standing = add.length > 0 ? anyOf([master, idsOf(add)]) : master
  return {
    filter: [
      ...positive.map(clauseQuery),
      ...others,
      ...rangeFilters(query),
      query.count === 'articles' ? standing : { exists: { field: 'id' } },
    ],
    must_not: [...clauses.filter(({ exclude }) => exclude).map(clauseQuery), ...(remove.length > 0 ? [idsOf(remove)] : [])],
  }
}

// The client's types know no field of such a count.
const valuesOf = (field: FacetField) => ({ terms: { field: filterField(field), size: maxFacetValues } }) as Aggregation
const counted = (filters: readonly QueryContainer[], fields: readonly FacetField[]): Aggregation => ({
  filter: filters.length > 0 ? allOf([...filters]) : { match_all: {} },
  aggs: Object.fromEntries(fields.map((field) => [field, valuesOf(field)])),
})

/** The facets of one request: those without a choice are counted together under `open`, each other one without its own choice. */
function facetCounts(chosen: ReadonlyMap<FacetField, QueryContainer>): Record<string, Aggregation> {
  const open = facetFields.filter((field) => !chosen.has(field))
  const counts: Record<string, Aggregation> = { open: counted([...chosen.values()], open) }
  for (const field of chosen.keys()) {
    const others = [...chosen].filter(([other]) => other !== field).map(([, filter]) => filter)
    counts[field] = counted(others, [field])
  }
  return counts
}

const choiceFilters = (query: Query) =>
  new Map(
    facetFields.flatMap((field) => {
      const filter = choiceFilter(field, query.choices[field])
      return filter ? [[field, filter] as const] : []
    }),
  )

/**
 * Asks for the total and the facets, and for no hits: such an answer each shard remembers until it changes, for every page and order of
 * the search. Choices filter after counting, so that each facet can be counted without its own.
 */
export function countRequest(question: Question): API.Search_RequestBody {
  const chosen = choiceFilters(question.query)
  return {
    query: { bool: matched(question) },
    ...(chosen.size > 0 ? { post_filter: allOf([...chosen.values()]) } : {}),
    aggs: facetCounts(chosen),
    size: 0,
    track_total_hits: true,
  }
}

/** Asks for the hits of a page. The last key of the order is the number of the report, which is all that is read of a hit. */
export function listRequest(question: Question): API.Search_RequestBody {
  const { query, clauses } = question
  const { filter, ...rest } = matched(question)
  const positive = clauses.filter(({ exclude }) => !exclude)
  const ranked = query.sort === 'relevance' && positive.length > 0
  const tiers = ranked ? { should: tierScores(positive), minimum_should_match: 0 } : {}
  return {
    query: { bool: { ...rest, ...tiers, filter: [...filter, ...choiceFilters(query).values()] } },
    sort: [...(ranked ? [{ _score: 'desc' }] : []), ...sorts[query.sort]] as Types.Common.Sort,
    from: (query.page - 1) * query.size,
    size: query.size,
    track_total_hits: false,
    _source: false,
    stored_fields: '_none_',
  }
}
