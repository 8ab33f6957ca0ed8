import { InexactHere } from '../inexact-here.ts'
import type { TokenPlace } from './token-code.ts'

/** The ids of one tier of relevance from `offset` on, newest first, without those of `except` (the tiers above). */
export type ReadTier = (place: TokenPlace, except: readonly number[], offset: number, limit: number) => Promise<readonly number[]>

/** Tiers above the page are left out by number; beyond so many, Postgres is quicker. */
const maxNamed = 1_000

/**
 * Ids [start, end) in the order of relevance: hits of the title, then of title or first paragraph, then the rest, each newest first.
 * `totals` counts each tier with those above it.
 * @throws InexactHere for pages so far on that too many reports stand before them.
 */
export async function rankedIds(
  totals: { readonly [P in TokenPlace]: number },
  start: number,
  end: number,
  readTier: ReadTier,
): Promise<readonly number[]> {
  const above: number[] = []
  const page: number[] = []
  for (const place of ['title', 'leadOrTitle', 'anywhere'] as const) {
    const total = totals[place]
    const from = Math.max(0, start - above.length)
    const isLast = end <= total || total === totals.anywhere
    if (isLast) return [...page, ...(await readTier(place, above, from, Math.min(end, total) - above.length - from))]
    if (total > maxNamed) throw new InexactHere('Too many reports stand before this page')
    const tier = total > above.length ? await readTier(place, above, 0, total - above.length) : []
    page.push(...tier.slice(from))
    above.push(...tier)
  }
  return page
}
