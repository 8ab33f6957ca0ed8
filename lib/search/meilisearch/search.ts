import type { Meilisearch } from 'meilisearch'
import { type FacetField, facetFields, isEmptyChoice, type Query, type Sort } from '#lib/query/index.ts'
import { arrangeFacets } from '../arrange-facet.ts'
import type { ArticleCorrections } from '../article-corrections.ts'
import type { Counted } from '../counter.ts'
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

/** An answer, and the corpus version that it is of. */
export type Told = Counted & Pick<SearchResult, 'corpusVersion'>

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

/** An index that is swapped between two questions is asked again. */
const maxTries = 3

/** Answers a search whose words are known, from one state of the index; null when that state does not last. */
async function searchOnce(
  client: Meilisearch,
  names: IndexNames,
  query: Query,
  terms: readonly WordedTerm[],
  verified: Verified,
): Promise<Told | null> {
  const { main, own, chosen, count, list } = questionsOf(query, terms, verified)
  const start = (query.page - 1) * query.size
  const ranked = query.sort === 'relevance' && terms.some(({ exclude }) => !exclude)
  const further = ranked ? [count('leadOrTitle'), count('title')] : [list('anywhere', [], start, query.size)]
  const parts = [[main], further, own].filter((questions) => questions.length > 0)
  const asked = await Promise.all(parts.map((questions) => ask(client, names, questions)))
  const [{ corpusVersion, answers: [mainAnswer] = [] } = {}, { answers: [second, third] = [] } = {}, ownAsked] = asked
  if (corpusVersion === undefined || !mainAnswer || !second) throw new Error('Meilisearch left questions unanswered')
  if (asked.some((one) => one.corpusVersion !== corpusVersion)) return null

  const readTier = async (place: TokenPlace, except: readonly number[], offset: number, limit: number) => {
    const answer = await ask(client, names, [list(place, except, offset, Math.max(0, limit))])
    if (answer.corpusVersion !== corpusVersion) throw new InexactHere('The index changed while it was asked')
    return answer.answers[0]?.ids ?? []
  }
  const totals = { anywhere: mainAnswer.total, leadOrTitle: second.total, title: third?.total ?? 0 }
  const ids = ranked ? await rankedIds(totals, start, start + query.size, readTier) : second.ids
  const ownAnswers = new Map(chosen.map((field, index) => [field, ownAsked?.answers[index] ?? mainAnswer]))
  return {
    ids,
    total: mainAnswer.total,
    facets: arrangeFacets(countsOf(ownAnswers, mainAnswer), query),
    corpusVersion,
  }
}

/**
 * Has the server find and count what a search asks for, in requests side by side, all of one state of the index.
 * @throws InexactHere when no state lasts.
 */
export async function searchIndex(
  client: Meilisearch,
  names: IndexNames,
  query: Query,
  terms: readonly WordedTerm[],
  verified: Verified,
): Promise<Told> {
  for (let tries = 0; tries < maxTries; tries++) {
    const told = await searchOnce(client, names, query, terms, verified)
    if (told) return told
  }
  throw new InexactHere('The index changed while it was asked')
}
