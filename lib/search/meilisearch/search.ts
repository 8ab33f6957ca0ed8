import type { Meilisearch } from 'meilisearch'
import { type FacetField, facetFields, isEmptyChoice, type Query, type Sort } from '#lib/query/index.ts'
import { arrangeFacets } from '../arrange-facet.ts'
import { InexactHere } from '../inexact-here.ts'
import type { SearchResult } from '../port.ts'
import { type Answer, ask, type Question } from './ask.ts'
import type { IndexNames } from './connection.ts'
import { attributeOf, noValue } from './document.ts'
import { filtersOf, notAmong } from './filters.ts'
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

/** The questions of a search: its facets (those with a choice of their own apart), the articles of several captures, and the tiers or the page. */
function questionsOf(query: Query, terms: readonly WordedTerm[], falseIds: FalseIds) {
  const at = (place: TokenPlace, own: FacetField | null = null) => ({
    q: queryText(terms, place),
    filter: [...filtersOf(query, own), ...notAmong(falseIds[place])],
  })
  const open = facetFields.filter((field) => !isChosen(query, field))
  const chosen = facetFields.filter((field) => isChosen(query, field))
  const count = (place: TokenPlace): Question => ({ kind: 'count', ...at(place) })
  const main: Question = { kind: 'count', ...at('anywhere'), facets: open.map(attributeOf) }
  const own = chosen.map((field): Question => ({ kind: 'count', ...at('anywhere', field), facets: [attributeOf(field)] }))
  const grouped: Question = { kind: 'count', q: queryText(terms, 'anywhere'), filter: ['grouped = 1', ...notAmong(falseIds.anywhere)] }
  const list = (place: TokenPlace, except: readonly number[], offset: number, limit: number): Question => {
    const { q, filter } = at(place)
    return { kind: 'list', q, filter: [...filter, ...notAmong(except)], sort: sorts[query.sort], offset, limit }
  }
  return { main, own, chosen, grouped, count, list }
}

function countsOf(answers: ReadonlyMap<FacetField, Answer>, main: Answer) {
  return (field: FacetField): Map<string | null, number> => {
    const counted = (answers.get(field) ?? main).facets[attributeOf(field)] ?? {}
    return new Map(Object.entries(counted).map(([value, count]) => [value === noValue ? null : value, count]))
  }
}

/**
 * Answers a search whose words are known, from one state of the index.
 * @throws InexactHere when an article of several captures is among the hits: which capture stands for it cannot be asked here.
 */
export async function searchIndex(
  client: Meilisearch,
  names: IndexNames,
  query: Query,
  terms: readonly WordedTerm[],
  falseIds: FalseIds,
): Promise<SearchResult> {
  const { main, own, chosen, grouped, count, list } = questionsOf(query, terms, falseIds)
  const start = (query.page - 1) * query.size
  const ranked = query.sort === 'relevance' && terms.some(({ exclude }) => !exclude)
  const further = ranked ? [count('leadOrTitle'), count('title')] : [list('anywhere', [], start, query.size)]
  const { corpusVersion, answers } = await ask(client, names, [main, grouped, ...further, ...own])
  const [mainAnswer, groupedAnswer, third, fourth] = answers
  if (!mainAnswer || !groupedAnswer || !third) throw new Error('Meilisearch left questions unanswered')
  if (query.count === 'articles' && groupedAnswer.total > 0) throw new InexactHere('An article of several captures is among the hits')

  const readTier = async (place: TokenPlace, except: readonly number[], offset: number, limit: number) => {
    const answer = await ask(client, names, [list(place, except, offset, Math.max(0, limit))])
    if (answer.corpusVersion !== corpusVersion) throw new InexactHere('The index changed while it was asked')
    return answer.answers[0]?.ids ?? []
  }
  const totals = { anywhere: mainAnswer.total, leadOrTitle: third.total, title: fourth?.total ?? 0 }
  const ids = ranked ? await rankedIds(totals, start, start + query.size, readTier) : third.ids
  const ownAnswers = new Map(chosen.map((field, index) => [field, answers[2 + further.length + index] ?? mainAnswer]))
  return {
    ids,
    total: mainAnswer.total,
    facets: arrangeFacets(countsOf(ownAnswers, mainAnswer), query),
    corpusVersion,
    engine: 'meilisearch',
    fallback: null,
  }
}
