import { resultOf } from '#components/search/result-of.ts'
import type { Query } from '#lib/query/index.ts'
import { looserSearches } from '#lib/search/index.ts'
import { readReportSummaries } from '#lib/store/index.ts'
import { archiveSearch, archiveStore } from '../../archive.ts'

/** What the search found, what the page shows of it, and what to try where it found nothing. */
export async function answerOf(query: Query) {
  const search = archiveSearch()
  const { ids, total, facets, fallback } = await search.search(query)
  const summaries = await readReportSummaries(archiveStore(), ids)
  const looser = total === 0 ? await looserSearches(search, query) : []
  return { total, facets, fallback, looser, results: summaries.map((summary) => resultOf(summary, query)) }
}
