import { type DuplicatePair, type DuplicateSignature, dropSignatures, readCandidates, saveSignatures, type Tx } from '#lib/store/index.ts'
import type { Comparable } from './comparable.ts'
import type { Comparables } from './comparables.ts'
import { compareArticles } from './compare-articles.ts'
import { signatureOf } from './signature.ts'
import { estimateContainment } from './sketch.ts'

/** Below what copies share, though an estimate may be a tenth off. */
const leastEstimate = 0.3
/** So many texts are read and compared: an article of more copies is known by the nearest of them. */
const maxRead = 16

/** The reports that look most like copies of one, by sketches alone. */
async function readLikely(tx: Tx, own: DuplicateSignature): Promise<number[]> {
  const estimated = (await readCandidates(tx, own)).map((other) => ({ id: other.reportId, estimate: estimateContainment(own, other) }))
  return estimated
    .filter(({ estimate }) => estimate >= leastEstimate)
    .sort((a, b) => b.estimate - a.estimate || a.id - b.id)
    .slice(0, maxRead)
    .map(({ id }) => id)
}

function pairOf(a: Comparable, b: Comparable): DuplicatePair | null {
  const { isSame, containment, jaccard } = compareArticles(a, b)
  if (!isSame) return null
  const [first, second] = [a.article.reportId, b.article.reportId].sort((x, y) => x - y)
  // The more of both texts agrees, the stronger the pair: of two wholes that hold an excerpt the nearer in length has it.
  return { a: first ?? 0, b: second ?? 0, similarity: (containment + jaccard) / 2 }
}

/**
 * Signs the published reports among `reportIds` anew and compares each with those that share a key with it, in the caller's transaction.
 * @returns the pairs that are captures of one article
 */
export async function findPairs(tx: Tx, reportIds: readonly number[], read: Comparables): Promise<readonly DuplicatePair[]> {
  await dropSignatures(tx, reportIds)
  const own = [...(await read(reportIds)).values()]
  const signatures = own.map(({ article, clauses, shingles }) => signatureOf(article, clauses, shingles))
  await saveSignatures(tx, signatures)
  const pairs = new Map<string, DuplicatePair>()
  for (const [index, signature] of signatures.entries()) {
    const one = own[index]
    const likely = await read(await readLikely(tx, signature))
    for (const other of likely.values()) {
      const pair = one ? pairOf(one, other) : null
      if (pair) pairs.set(`${pair.a} ${pair.b}`, pair)
    }
  }
  return [...pairs.values()]
}
