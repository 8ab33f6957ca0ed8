import { resultOf } from '#components/search/result-of.ts'
import { type Query, searchHref, writeTerms } from '#lib/query/index.ts'
import { looserSearches } from '#lib/search/index.ts'
import { readReportSummaries } from '#lib/store/index.ts'
import { archiveSearch, archiveStore } from '../../archive.ts'

/** Looser searches that find something; the one without filters stands on the page in any case. */
async function looserLinks(query: Query) {
  const found = await looserSearches(archiveSearch(), query)
  return found
    .filter(({ kind }) => kind !== 'without-filters')
    .map((looser) => ({ label: writeTerms(looser.query.clauses), href: searchHref(looser.query), count: looser.count }))
}

/** What the search found, and what the page shows of it. */
export async function answerOf(query: Query) {
  const { ids, total, facets, fallback } = await archiveSearch().search(query)
  const summaries = await readReportSummaries(archiveStore(), ids)
  const looser = total === 0 ? await looserLinks(query) : []
  return { total, facets, fallback, results: summaries.map((summary) => resultOf(summary, query)), looser }
}
