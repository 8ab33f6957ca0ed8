const size = 128

/** A fair sample of shingles: those with the smallest hashes. Postgres holds them as signed numbers. */
export const sketchOf = (shingles: Uint32Array): number[] => Array.from(new Int32Array(shingles.slice(0, size)))

export type Sampled = { readonly shingleCount: number; readonly sketch: readonly number[] }

const unsigned = (sketch: readonly number[], at: number) => (sketch[at] ?? 0) >>> 0
/** Beyond the last hash of a full sample nothing is known of its set. */
const reachOf = ({ sketch }: Sampled) => (sketch.length < size ? 0xffffffff : unsigned(sketch, size - 1))

/** The share of the smaller set that stands in the larger one, 0 to 1, estimated from samples (exact for sets no larger than a sample). */
export function estimateContainment(a: Sampled, b: Sampled): number {
  const reach = Math.min(reachOf(a), reachOf(b))
  let [i, j, shared, together] = [0, 0, 0, 0]
  while (i < a.sketch.length || j < b.sketch.length) {
    const left = i < a.sketch.length ? unsigned(a.sketch, i) : Number.POSITIVE_INFINITY
    const right = j < b.sketch.length ? unsigned(b.sketch, j) : Number.POSITIVE_INFINITY
    if (Math.min(left, right) > reach) break
    together++
    if (left === right) shared++
    if (left <= right) i++
    if (right <= left) j++
  }
  const jaccard = shared / Math.max(1, together)
  const all = a.shingleCount + b.shingleCount
  return Math.min(1, (jaccard * all) / (1 + jaccard) / Math.max(1, Math.min(a.shingleCount, b.shingleCount)))
}
