import type { Comparable } from './comparable.ts'
import { type Conflict, conflictOf } from './conflict.ts'
import { countShared } from './shingles.ts'

/** Shares of shingles, 0 to 1: of the shorter text in the longer one, and of both together. */
export type Likeness = { readonly containment: number; readonly jaccard: number }
export type Comparison = Likeness & { readonly isSame: boolean; readonly conflict: Conflict | null }

/** Measured on the labelled pairs of the bench: reprints keep more than this, and two papers on one meeting share less. */
const leastContainment = 0.7
/** A text spun by a machine keeps little but its headline. */
const leastOfRewritten = 0.4
/** A few sentences prove nothing unless they are all there is. */
const leastShingles = 40
const leastOfShort = 0.95
/** A whole that is so much longer is a collection, and not the article. */
const leastShare = 0.08

const isRewritten = ({ article }: Comparable) => article.flags.includes('rewritten')

function leastOf(a: Comparable, b: Comparable): number {
  if (Math.min(a.shingles.length, b.shingles.length) < leastShingles) return leastOfShort
  return (isRewritten(a) || isRewritten(b)) && a.title === b.title ? leastOfRewritten : leastContainment
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
  const share = Math.min(a.shingles.length, b.shingles.length) / Math.max(1, a.shingles.length, b.shingles.length)
  if (likeness.containment < leastOf(a, b) || share < leastShare) return { ...likeness, isSame: false, conflict: null }
  const conflict = conflictOf(a, b)
  return { ...likeness, isSame: conflict === null, conflict }
}
