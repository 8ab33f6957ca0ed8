/**
 * A number under each of some bigrams: keys with free places between them, which is several times as fast as a Map. Texts ask for
 * every pair of their letters.
 */
export type BigramTable = {
  /** 0 for a bigram that has none. */
  readonly get: (bigram: number) => number
  readonly set: (bigram: number, value: number) => void
}

/** @param most bigrams that will be set */
export function bigramTable(most: number): BigramTable {
  const bits = Math.max(4, Math.ceil(Math.log2(2 * most + 1)))
  const mask = (1 << bits) - 1
  const keys = new Int32Array(1 << bits)
  const values = new Float64Array(1 << bits)
  const placeOf = (bigram: number): number => {
    let at = Math.imul(bigram, 0x9e3779b1) >>> (32 - bits)
    while (keys[at] !== 0 && keys[at] !== bigram) at = (at + 1) & mask
    return at
  }
  return {
    get: (bigram) => values[placeOf(bigram)] ?? 0,
    set: (bigram, value) => {
      const at = placeOf(bigram)
      keys[at] = bigram
      values[at] = value
    },
  }
}
