import {
  type DuplicateCandidate,
  type DuplicatePair,
  type DuplicateSignature,
  dropSignatures,
  readCandidates,
  saveSignatures,
  type Tx,
} from '#lib/store/index.ts'
import type { Comparable } from './comparable.ts'
import type { Comparables } from './comparables.ts'
import { compareArticles } from './compare-articles.ts'
import { signatureOf } from './signature.ts'
import { estimateContainment } from './sketch.ts'

/** Below what copies share, though an estimate may be a tenth off. */
const leastEstimate = 0.3
/** So many texts are read and compared: an article of more copies is known by the nearest of them. */
const maxRead = 16

/** The candidates that look most like copies of a report, by sketches alone. */
const likelyOf = (own: DuplicateSignature, candidates: readonly DuplicateCandidate[]): number[] =>
  candidates
    .map((other) => ({ id: other.reportId, estimate: estimateContainment(own, other) }))
    .filter(({ estimate }) => estimate >= leastEstimate)
    .sort((a, b) => b.estimate - a.estimate || a.id - b.id)
    .slice(0, maxRead)
    .map(({ id }) => id)

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
  const candidates = await readCandidates(
    tx,
    signatures.map(({ reportId }) => reportId),
  )
  const likely = new Map(signatures.map((one) => [one.reportId, likelyOf(one, candidates.get(one.reportId) ?? [])]))
  const others = await read([...new Set([...likely.values()].flat())])
  const pairs = own.flatMap((one) => {
    const near = (likely.get(one.article.reportId) ?? []).flatMap((id) => others.get(id) ?? [])
    return near.flatMap((other) => pairOf(one, other) ?? [])
  })
  return [...new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair])).values()]
}
