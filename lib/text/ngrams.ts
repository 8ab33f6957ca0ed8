import { breakCharacter } from './fold.ts'

/** Divides the variants of a field (printed, simplified) in an index; the fold drops it, so no term ever holds it. */
export const variantSeparator = '\u0001'

const boundary = new RegExp(`[${breakCharacter}${variantSeparator}]`)
const breakCode = breakCharacter.charCodeAt(0)
const separatorCode = variantSeparator.charCodeAt(0)

/** Two UTF-16 units in one signed 32-bit integer; a single unit has zero in the upper half, which no text holds. */
const bigram = (first: number, second: number) => (first << 16) | second

/** Spreads grams over a table whose size is a power of two (Knuth's multiplicative hash). */
const spreading = 0x9e3779b1

/** The distinct numbers among the first `count`, none of which is zero. A table of plain integers is three times as quick as a Set. */
function distinct(numbers: Int32Array, count: number): Int32Array {
  let bits = 4
  while (1 << bits < 2 * count) bits++
  const table = new Int32Array(1 << bits)
  const mask = table.length - 1
  const found = new Int32Array(count)
  let length = 0
  for (let i = 0; i < count; i++) {
    const number = numbers[i] as number
    let slot = Math.imul(number, spreading) >>> (32 - bits)
    while (table[slot] !== 0 && table[slot] !== number) slot = (slot + 1) & mask
    if (table[slot] === number) continue
    table[slot] = number
    found[length++] = number
  }
  return found.subarray(0, length)
}

/**
 * The distinct single units and bigrams of a folded text, as signed 32-bit integers in rising order, which an index takes in faster.
 * Nothing reaches over a break. UTF-16 units, not characters: an astral character is a bigram of its own.
 */
export function grams(folded: string): Int32Array {
  const all = new Int32Array(2 * folded.length)
  let count = 0
  let before = 0
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i)
    if (unit === breakCode || unit === separatorCode) {
      before = 0
      continue
    }
    all[count++] = unit
    if (before !== 0) all[count++] = bigram(before, unit)
    before = unit
  }
  return distinct(all, count).sort()
}

/** What a text must hold to be able to hold this folded term: its bigrams, or for a stretch of one unit the unit. */
export function requiredGrams(term: string): number[] {
  const found = new Set<number>()
  for (const stretch of term.split(boundary)) {
    if (stretch.length === 1) found.add(stretch.charCodeAt(0))
    for (let i = 1; i < stretch.length; i++) found.add(bigram(stretch.charCodeAt(i - 1), stretch.charCodeAt(i)))
  }
  return [...found]
}

/** Whether a text that holds the required grams within one field surely holds the term. */
export const gramsDecide = (term: string) => term.length <= 2 && !boundary.test(term)
