import { resultOf } from '#components/search/result-of.ts'
import type { Query } from '#lib/query/index.ts'
import { readReportSummaries } from '#lib/store/index.ts'
import { archiveSearch, archiveStore } from '../../archive.ts'

/** What the search found, and what the page shows of it. */
export async function answerOf(query: Query) {
  const { ids, total, facets, fallback } = await archiveSearch().search(query)
  const summaries = await readReportSummaries(archiveStore(), ids)
  return { total, facets, fallback, results: summaries.map((summary) => resultOf(summary, query)), looser: [] }
}
