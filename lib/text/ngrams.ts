import { breakCharacter } from './fold.ts'

/** Divides the variants of a field (printed, simplified) in an index; the fold drops it, so no term ever holds it. */
export const variantSeparator = '\u0001'

const boundary = new RegExp(`[${breakCharacter}${variantSeparator}]`)

/** Two UTF-16 units in one signed 32-bit integer; a single unit has zero in the upper half, which no text holds. */
const bigram = (first: number, second: number) => (first << 16) | second

/**
 * The distinct single units and bigrams of a folded text, as signed 32-bit integers. Nothing reaches over a break. UTF-16 units, not
 * characters: an astral character is a bigram of its own.
 */
export function grams(folded: string): number[] {
  const found = new Set<number>()
  for (const stretch of folded.split(boundary)) {
    for (let i = 0; i < stretch.length; i++) {
      found.add(stretch.charCodeAt(i))
      if (i > 0) found.add(bigram(stretch.charCodeAt(i - 1), stretch.charCodeAt(i)))
    }
  }
  return [...found]
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
