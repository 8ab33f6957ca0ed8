import type { Meilisearch } from 'meilisearch'
import { type FacetField, facetFields, isEmptyChoice, type Query, type Sort } from '#lib/query/index.ts'
import { arrangeFacets } from '../arrange-facet.ts'
import type { ArticleCorrections } from '../article-corrections.ts'
import { InexactHere } from '../inexact-here.ts'
import type { SearchResult } from '../port.ts'
import { filterField, noValue } from '../stored-values.ts'
import { type Answer, ask, type Question } from './ask.ts'
import type { IndexNames } from './connection.ts'
import { filtersOf, notAmong, oneOfEach } from './filters.ts'
import { rankedIds } from './ranked-ids.ts'
import type { TokenPlace } from './token-code.ts'
import type { FalseIds } from './verified-terms.ts'
import { queryText, type WordedTerm } from './words.ts'

const sorts: { readonly [S in Sort]: readonly string[] } = {
  relevance: ['newest:asc', 'id:asc'],
  newest: ['newest:asc', 'id:asc'],
  oldest: ['oldest:asc', 'id:asc'],
  place: ['placeOrder:asc', 'newest:asc', 'id:asc'],
}

const isChosen = (query: Query, field: FacetField) => !isEmptyChoice(query.choices[field])

/** What Postgres has to say on a search: reports that only seem to have its terms, and, unless pages are counted, what stands for articles. */
export type Verified = { readonly falseIds: FalseIds; readonly corrections: ArticleCorrections | null }

/** The questions of a search: its facets (those with a choice of their own apart), and the tiers or the page. */
function questionsOf(query: Query, terms: readonly WordedTerm[], { falseIds, corrections }: Verified) {
  const counted = corrections === null ? [] : oneOfEach(corrections)
  const at = (place: TokenPlace, own: FacetField | null = null) => ({
    q: queryText(terms, place),
    filter: [...filtersOf(query, own), ...counted, ...notAmong(falseIds[place])],
  })
  const open = facetFields.filter((field) => !isChosen(query, field))
  const chosen = facetFields.filter((field) => isChosen(query, field))
  const count = (place: TokenPlace): Question => ({ kind: 'count', ...at(place) })
  const main: Question = { kind: 'count', ...at('anywhere'), facets: open.map(filterField) }
  const own = chosen.map((field): Question => ({ kind: 'count', ...at('anywhere', field), facets: [filterField(field)] }))
  const list = (place: TokenPlace, except: readonly number[], offset: number, limit: number): Question => {
    const { q, filter } = at(place)
    return { kind: 'list', q, filter: [...filter, ...notAmong(except)], sort: sorts[query.sort], offset, limit }
  }
  return { main, own, chosen, count, list }
}

function countsOf(answers: ReadonlyMap<FacetField, Answer>, main: Answer) {
  return (field: FacetField): Map<string | null, number> => {
    const counted = (answers.get(field) ?? main).facets[filterField(field)] ?? {}
    return new Map(Object.entries(counted).map(([value, count]) => [value === noValue ? null : value, count]))
  }
}

/**
 * Answers a search whose words are known, from one state of the index.
 * @throws InexactHere when that state does not last.
 */
export async function searchIndex(
  client: Meilisearch,
  names: IndexNames,
  query: Query,
  terms: readonly WordedTerm[],
  verified: Verified,
): Promise<SearchResult> {
  const { main, own, chosen, count, list } = questionsOf(query, terms, verified)
  const start = (query.page - 1) * query.size
  const ranked = query.sort === 'relevance' && terms.some(({ exclude }) => !exclude)
  const further = ranked ? [count('leadOrTitle'), count('title')] : [list('anywhere', [], start, query.size)]
  const { corpusVersion, answers } = await ask(client, names, [main, ...further, ...own])
  const [mainAnswer, second, third] = answers
  if (!mainAnswer || !second) throw new Error('Meilisearch left questions unanswered')

  const readTier = async (place: TokenPlace, except: readonly number[], offset: number, limit: number) => {
    const answer = await ask(client, names, [list(place, except, offset, Math.max(0, limit))])
    if (answer.corpusVersion !== corpusVersion) throw new InexactHere('The index changed while it was asked')
    return answer.answers[0]?.ids ?? []
  }
  const totals = { anywhere: mainAnswer.total, leadOrTitle: second.total, title: third?.total ?? 0 }
  const ids = ranked ? await rankedIds(totals, start, start + query.size, readTier) : second.ids
  const ownAnswers = new Map(chosen.map((field, index) => [field, answers[1 + further.length + index] ?? mainAnswer]))
  return {
    ids,
    total: mainAnswer.total,
    facets: arrangeFacets(countsOf(ownAnswers, mainAnswer), query),
    corpusVersion,
    engine: 'meilisearch',
    fallback: null,
  }
}
