/**
 * Length of the longest common subsequence of two texts, in UTF-16 units.
 * Bit-parallel after Hyyrö (2004): time is the product of the lengths by 32, memory the length of `a` times its different units by 32.
 */
export function lcsLength(a: string, b: string): number {
  if (a === '' || b === '') return 0
  const words = Math.ceil(a.length / 32)
  const places = placesOf(a, words)
  const unmatched = new Uint32Array(words).fill(0xffffffff)
  for (let at = 0; at < b.length; at++) {
    const here = places.get(b.charCodeAt(at))
    if (here) step(unmatched, here)
  }
  return countMatched(unmatched, a.length)
}

function placesOf(text: string, words: number): Map<number, Uint32Array> {
  const places = new Map<number, Uint32Array>()
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const bits = places.get(unit) ?? new Uint32Array(words)
    places.set(unit, bits)
    bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31))
  }
  return places
}

function step(unmatched: Uint32Array, here: Uint32Array): void {
  let carry = 0
  for (let word = 0; word < unmatched.length; word++) {
    const old = unmatched[word] ?? 0
    const places = here[word] ?? 0
    const sum = old + ((old & places) >>> 0) + carry
    carry = sum > 0xffffffff ? 1 : 0
    unmatched[word] = (sum % 0x1_0000_0000) | (old & ~places)
  }
}

function countMatched(unmatched: Uint32Array, length: number): number {
  let matched = 0
  for (let at = 0; at < length; at++) if ((((unmatched[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 0) matched++
  return matched
}
