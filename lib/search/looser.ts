import type { Query } from '#lib/query/index.ts'
import { type LooserQuery, looserQueries } from './looser-queries.ts'
import type { Search } from './service.ts'

export type LooserSearch = LooserQuery & { readonly count: number }

/** Asked at most, and offered at most. */
const maxAsked = 10
const maxOffered = 5

/** What to offer when a search found nothing: looser searches that find something, nearest first, each with its number. */
export async function looserSearches(search: Search, query: Query): Promise<LooserSearch[]> {
  const asked = looserQueries(query).slice(0, maxAsked)
  const counted = await Promise.all(asked.map(async (looser) => ({ ...looser, count: (await search.search(looser.query)).total })))
  return counted.filter(({ count }) => count > 0).slice(0, maxOffered)
}
