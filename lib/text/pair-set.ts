/**
 * Whether some word of a table may begin with the two characters at a position: two code units are looked up at once, without making a string.
 * `false` is sure; `true` is right but for a few pairs that share a place in the table.
 */
export type PairSet = (text: string, at: number) => boolean

const places = 1 << 16
const placeOf = (first: number, second: number) => (Math.imul(first, 31) ^ Math.imul(second, 0x9e37)) & (places - 1)

/** The first two characters of each of these words, none of which is shorter. */
export function pairSet(words: Iterable<string>): PairSet {
  const held = new Uint8Array(places)
  for (const word of words) held[placeOf(word.charCodeAt(0), word.charCodeAt(1))] = 1
  return (text, at) => held[placeOf(text.charCodeAt(at), text.charCodeAt(at + 1))] === 1
}
