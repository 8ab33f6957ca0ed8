import type { Judgement } from '#lib/store/index.ts'
import { clusterReports, type Link } from './cluster-reports.ts'
import type { Comparable } from './comparable.ts'
import { conflictOf } from './conflict.ts'
import { rankCopies } from './rank-copies.ts'
import type { Neighbourhood } from './read-neighbourhood.ts'

const keyOf = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`

/** What keepers said of two reports; the last word counts. */
const lastWords = (judgements: readonly Judgement[]) => new Map(judgements.map(({ a, b, isSame }) => [keyOf(a, b), isSame]))

/** Links by a keeper's word come first, and nothing but a keeper's word stands against them. */
function linksOf({ pairs, judgements }: Neighbourhood): Link[] {
  const said = judgements.filter(({ isSame }) => isSame).map(({ a, b }) => ({ a, b, weight: Number.POSITIVE_INFINITY }))
  return [...said, ...pairs.map(({ a, b, similarity }) => ({ a, b, weight: similarity }))]
}

/**
 * Parts reports that hang together into articles.
 * @param published the reports that take part, by number
 * @returns the members of each article, its master first
 */
export function groupNeighbourhood(neighbourhood: Neighbourhood, published: ReadonlyMap<number, Comparable>): number[][] {
  const words = lastWords(neighbourhood.judgements)
  const conflicts = new Map<string, boolean>()
  const conflict = (key: string, a: number, b: number) => {
    const [one, other] = [published.get(a), published.get(b)]
    const known = conflicts.get(key) ?? (one !== undefined && other !== undefined && conflictOf(one, other) !== null)
    conflicts.set(key, known)
    return known
  }
  const areApart = (a: number, b: number, { weight }: Link) => {
    const key = keyOf(a, b)
    const said = words.get(key)
    if (said !== undefined) return !said
    return weight !== Number.POSITIVE_INFINITY && conflict(key, a, b)
  }
  const clusters = clusterReports([...published.keys()], linksOf(neighbourhood), areApart)
  return clusters.map((ids) => rankCopies(ids.flatMap((id) => published.get(id) ?? [])).map(({ article }) => article.reportId))
}
