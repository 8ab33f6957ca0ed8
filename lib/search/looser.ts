import type { Query } from '#lib/query/index.ts'
import { type LooserQuery, looserQueries, type NearNames } from './looser-queries.ts'
import type { Search } from './service.ts'

export type LooserSearch = LooserQuery & { readonly count: number }

/** Asked at most, and offered at most. */
const maxAsked = 10
const maxOffered = 5

/**
 * What to offer when a search found nothing: looser searches that find something, nearest first, each with its number. `nearNames` gives
 * names in the archive that are nearly a word; without it none are offered.
 */
export async function looserSearches(search: Search, query: Query, nearNames?: NearNames): Promise<LooserSearch[]> {
  const asked = looserQueries(query, nearNames).slice(0, maxAsked)
  const counted = await Promise.all(asked.map(async (looser) => ({ ...looser, count: (await search.search(looser.query)).total })))
  return counted.filter(({ count }) => count > 0).slice(0, maxOffered)
}
