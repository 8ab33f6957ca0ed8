import { hashText } from './hash-text.ts'

const shingleLength = 5
const leastLength = 2

/**
 * The distinct strings of five characters of a text as hashes of 32 bits, in rising order. No shingle reaches over a mark, so the order of
 * clauses does not matter; a shorter clause is one shingle.
 */
export function shinglesOf(clauses: readonly string[]): Uint32Array {
  const found = new Set<number>()
  for (const clause of clauses) {
    if (clause.length < leastLength) continue
    const last = Math.max(0, clause.length - shingleLength)
    for (let at = 0; at <= last; at++) found.add(hashText(clause, at, Math.min(clause.length, at + shingleLength)))
  }
  return Uint32Array.from(found).sort()
}

/** How many numbers two rising lists share. */
export function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0]
    if (left === right) shared++
    if (left <= right) i++
    if (right <= left) j++
  }
  return shared
}
