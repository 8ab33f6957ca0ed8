const slots = 1 << 16

/**
 * Picks values of which the first is the most frequent: the weight of the value at place n (from 0) is 1 / (n + `shift`) ** `exponent`.
 * `draw` is a number 0 ≤ x < 1. Weights are rounded to 1/65,536, below that values share a slot evenly.
 */
export function zipf<T>(values: readonly T[], exponent = 1, shift = 1): (draw: number) => T {
  const weights = values.map((_, place) => (place + shift) ** -exponent)
  const sum = weights.reduce((a, b) => a + b, 0)
  const table = new Uint32Array(slots + 1)
  let place = 0
  let reached = (weights[0] ?? 0) / sum
  for (let slot = 0; slot <= slots; slot++) {
    while (reached * slots <= slot && place < values.length - 1) reached += (weights[++place] ?? 0) / sum
    table[slot] = place
  }
  return (draw) => {
    const scaled = draw * slots
    const slot = Math.floor(scaled)
    const [low, high] = [table[slot] ?? 0, table[slot + 1] ?? 0]
    return values[low + Math.floor((scaled - slot) * (high - low + 1))] as T
  }
}
