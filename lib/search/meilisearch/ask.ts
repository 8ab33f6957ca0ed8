import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import { SearchUnavailable } from '../port.ts'
import type { IndexNames } from './connection.ts'
import { versionOf } from './indexing.ts'

/** What is read of the answer to one question. */
export type Answer = {
  readonly ids: readonly number[]
  readonly total: number
  readonly facets: { readonly [attribute: string]: { readonly [value: string]: number } }
}
export type Question = { readonly q: string; readonly filter: readonly string[] } & (
  | { readonly kind: 'count'; readonly facets?: readonly string[] }
  | { readonly kind: 'list'; readonly sort: readonly string[]; readonly offset: number; readonly limit: number }
)

function searchOf(indexUid: string, question: Question): MultiSearchQuery {
  const { q, filter } = question
  const common = { indexUid, q, filter: [...filter], matchingStrategy: 'all' as const, attributesToRetrieve: ['id'] }
  if (question.kind === 'list') return { ...common, sort: [...question.sort], offset: question.offset, limit: question.limit }
  return { ...common, page: 1, hitsPerPage: 0, facets: [...(question.facets ?? [])] }
}

/**
 * Puts questions to the live index in one request. The version is read first: a swap between the questions can only make the answer
 * look older than it is. Answers stand in the order of the questions.
 */
export async function ask(
  client: Meilisearch,
  names: IndexNames,
  questions: readonly Question[],
): Promise<{ corpusVersion: bigint; answers: Answer[] }> {
  const meta: MultiSearchQuery = { indexUid: names.meta, q: '', limit: 1 }
  const { results } = await client.multiSearch({ queries: [meta, ...questions.map((question) => searchOf(names.reports, question))] })
  const [first, ...rest] = results
  const metaHit: Record<string, unknown> | undefined = first?.hits[0]
  const corpusVersion = versionOf(metaHit)
  if (corpusVersion === null)
    throw new SearchUnavailable('The index in Meilisearch is of another form. Make it anew: npm run reindex -- --engine meilisearch')
  const answers = rest.map(({ hits, totalHits, facetDistribution }) => ({
    ids: hits.map((hit) => Number(hit.id)),
    total: totalHits ?? 0,
    facets: facetDistribution ?? {},
  }))
  return { corpusVersion, answers }
}
