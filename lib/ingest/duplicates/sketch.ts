import { countShared } from './shingles.ts'

const size = 128

/** A fair sample of shingles: those with the smallest hashes. Postgres holds them as signed numbers. */
export const sketchOf = (shingles: Uint32Array): number[] => Array.from(new Int32Array(shingles.slice(0, size)))

/** The share of the smaller set that stands in the larger one, 0 to 1, estimated from samples (exact for sets no larger than a sample). */
export function estimateContainment(a: Sampled, b: Sampled): number {
  const [own, other] = [new Uint32Array(a.sketch), new Uint32Array(b.sketch)]
  const limit = Math.min(own[size - 1] ?? 0xffffffff, other[size - 1] ?? 0xffffffff)
  const [near, far] = [own.filter((hash) => hash <= limit), other.filter((hash) => hash <= limit)]
  const shared = countShared(near, far)
  const jaccard = shared / Math.max(1, near.length + far.length - shared)
  const all = a.shingleCount + b.shingleCount
  return Math.min(1, (jaccard * all) / (1 + jaccard) / Math.max(1, Math.min(a.shingleCount, b.shingleCount)))
}
export type Sampled = { readonly shingleCount: number; readonly sketch: readonly number[] }
