import type { Judgement } from '#lib/store/index.ts'
import { clusterReports, type Link, type MayJoin } from './cluster-reports.ts'
import type { Comparable } from './comparable.ts'
import { compareArticles } from './compare-articles.ts'
import { conflictOf } from './conflict.ts'
import { fullestOf, rankCopies } from './rank-copies.ts'
import type { Neighbourhood } from './read-neighbourhood.ts'

const judged = Number.POSITIVE_INFINITY
const keyOf = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`

/** What keepers said of two reports; the last word counts. */
const lastWords = (judgements: readonly Judgement[]) => new Map(judgements.map(({ a, b, isSame }) => [keyOf(a, b), isSame]))

/** Links by a keeper's word come first. */
function linksOf({ pairs, judgements }: Neighbourhood): Link[] {
  const said = judgements.filter(({ isSame }) => isSame).map(({ a, b }) => ({ a, b, weight: judged }))
  return [...said, ...pairs.map(({ a, b, similarity }) => ({ a, b, weight: similarity }))]
}

function remembered<T>(read: (a: number, b: number) => T): (a: number, b: number) => T {
  const known = new Map<string, T>()
  return (a, b) => {
    const key = keyOf(a, b)
    const value = known.get(key) ?? read(a, b)
    known.set(key, value)
    return value
  }
}

/**
 * Nothing but a keeper's word stands against a keeper's word. Otherwise no two members may tell of different meetings, and all must be
 * like the fullest text among them, or models that are much alike would join in a chain.
 */
function joining({ judgements }: Neighbourhood, published: ReadonlyMap<number, Comparable>): MayJoin {
  const words = lastWords(judgements)
  const joinedByWord = new Set(judgements.filter(({ isSame }) => isSame).flatMap(({ a, b }) => [a, b]))
  const asks = (question: (one: Comparable, other: Comparable) => boolean) =>
    remembered((a, b) => {
      const [one, other] = [published.get(a), published.get(b)]
      return one !== undefined && other !== undefined && question(one, other)
    })
  const differ = asks((one, other) => conflictOf(one, other) !== null)
  const areOne = asks((one, other) => compareArticles(one, other).isSame)
  const areApart = (a: number, b: number, link: Link) => {
    const word = words.get(keyOf(a, b))
    return word === undefined ? link.weight !== judged && differ(a, b) : !word
  }
  return (one, other, link) => {
    if (one.some((a) => other.some((b) => areApart(a, b, link)))) return false
    if (link.weight === judged) return true
    const members = [...one, ...other].filter((id) => !joinedByWord.has(id))
    const fullest = fullestOf(members.flatMap((id) => published.get(id) ?? []))?.article.reportId
    return members.every((id) => id === fullest || fullest === undefined || areOne(id, fullest))
  }
}

/**
 * Parts reports that hang together into articles.
 * @param published the reports that take part, by number
 * @returns the members of each article, its master first
 */
export function groupNeighbourhood(neighbourhood: Neighbourhood, published: ReadonlyMap<number, Comparable>): number[][] {
  const clusters = clusterReports([...published.keys()], linksOf(neighbourhood), joining(neighbourhood, published))
  return clusters.map((ids) => rankCopies(ids.flatMap((id) => published.get(id) ?? [])).map(({ article }) => article.reportId))
}
