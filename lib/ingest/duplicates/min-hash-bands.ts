import { hashNumbers } from './hash-text.ts'

const bins = 64
const binBits = 6
const rowsPerBand = 4
const empty = 0xffffffff

/** The smallest hash of each of 64 equal ranges (one-permutation MinHash). An empty range borrows from the next that is not. */
function minima(shingles: Uint32Array): number[] {
  const smallest = new Array<number>(bins).fill(empty)
  for (const hash of shingles) {
    const bin = hash >>> (32 - binBits)
    const rest = (hash << binBits) >>> 0
    if (rest < (smallest[bin] ?? empty)) smallest[bin] = rest
  }
  return smallest.map((own, bin) => {
    for (let step = 0; step < bins; step++) {
      const value = smallest[(bin + step) % bins] ?? empty
      if (value !== empty) return step === 0 ? own : hashNumbers([value, step])
    }
    return empty
  })
}

/**
 * Sixteen bands of four minima: two sets that share seven tenths of their shingles have a band in common in 99 of 100 cases, two that
 * share a tenth in 1 of 600.
 */
export function minHashBands(shingles: Uint32Array): number[] {
  if (shingles.length === 0) return []
  const all = minima(shingles)
  return Array.from({ length: bins / rowsPerBand }, (_, band) => hashNumbers(all.slice(band * rowsPerBand, (band + 1) * rowsPerBand)))
}
