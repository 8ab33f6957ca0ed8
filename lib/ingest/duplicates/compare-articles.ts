import type { Comparable } from './comparable.ts'
import { type Conflict, conflictOf } from './conflict.ts'
import { countShared } from './shingles.ts'

/** Shares of shingles, 0 to 1: of the shorter text in the longer one, and of both together. */
export type Likeness = { readonly containment: number; readonly jaccard: number }
export type Comparison = Likeness & { readonly isSame: boolean; readonly conflict: Conflict | null }

/** Measured on the labelled pairs of the bench: reprints keep more than this, and two papers on one meeting share less. */
const leastContainment = 0.7
/** A text spun by a machine, or with characters put into it, keeps little but its headline. */
const leastOfSpoilt = 0.4
/** A few sentences may be what a site prints below every article: they prove something only as a whole, and under one headline. */
const leastShingles = 40
const leastOfShort = 0.8
/** A whole that is so much longer is a collection, and not the article. */
const leastShare = 0.08

const isSpoilt = ({ article }: Comparable) => article.flags.includes('rewritten') || article.flags.includes('damaged')

function areAlike(a: Comparable, b: Comparable, { containment, jaccard }: Likeness): boolean {
  const haveOneHeadline = a.title === b.title && a.title !== ''
  const [fewer, more] = [a.shingles.length, b.shingles.length].sort((x, y) => x - y) as [number, number]
  if (fewer < leastShingles) return haveOneHeadline && jaccard >= leastOfShort
  if (fewer < leastShare * more) return false
  return containment >= ((isSpoilt(a) || isSpoilt(b)) && haveOneHeadline ? leastOfSpoilt : leastContainment)
}

export function likenessOf(a: Comparable, b: Comparable): Likeness {
  const shared = countShared(a.shingles, b.shingles)
  const fewer = Math.min(a.shingles.length, b.shingles.length)
  return {
    containment: shared / Math.max(1, fewer),
    jaccard: shared / Math.max(1, a.shingles.length + b.shingles.length - shared),
  }
}

/** Whether two reports are captures of one article: the shorter text stands in the longer one, and nothing that is printed speaks against it. */
export function compareArticles(a: Comparable, b: Comparable): Comparison {
  const likeness = likenessOf(a, b)
  if (!areAlike(a, b, likeness)) return { ...likeness, isSame: false, conflict: null }
  const conflict = conflictOf(a, b)
  return { ...likeness, isSame: conflict === null, conflict }
}
