import { resultOf } from '#components/search/result-of.ts'
import type { Query } from '#lib/query/index.ts'
import { looserSearches, type NearNames, nearNames, type SearchResult, SearchUnavailable } from '#lib/search/index.ts'
import { readReportSummaries } from '#lib/store/index.ts'
import { archiveSearch, archiveStore } from '../../archive.ts'
import { archiveSuggestions } from '../../suggestions.ts'
import { countMonths } from './months.ts'

/** What was found; null when no engine can answer, so that the page can say so even where no script runs. */
export async function search(query: Query): Promise<SearchResult | null> {
  try {
    return await archiveSearch().search(query)
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error
    console.error(error)
    return null
  }
}

const mostNearNames = 3

/** Names in the archive that are nearly a word. */
async function archiveNearNames(): Promise<NearNames> {
  const names = await archiveSuggestions()
  return (word) => nearNames(names, word, mostNearNames)
}

/** What was found, what the page shows of it, and what to try where nothing was. */
export async function answerOf(query: Query) {
  const result = await search(query)
  if (!result) return null
  const summaries = await readReportSummaries(archiveStore(), result.ids)
  const looser = result.total === 0 ? await looserSearches(archiveSearch(), query, await archiveNearNames()) : []
  const months = await countMonths(query)
  return { ...result, looser, months, results: summaries.map((summary) => resultOf(summary, query)) }
}
