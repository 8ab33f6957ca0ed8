/** Where words stand in a text, so that many words can be looked for without going through it again for each. */
export type WordIndex = {
  readonly text: string
  /** Where a word of at least two characters begins, in order; places that overlap are given too. */
  placesOf(word: string): number[]
  /** Whether a word of at least two characters stands in the text. */
  holds(word: string): boolean
}

const fewestSlots = 1 << 8
const mostSlots = 1 << 16

/** Two code units as a number that is spread over the slots. */
const slotOf = (first: number, second: number, slots: number) => (Math.imul(first, 31) ^ Math.imul(second, 0x9e37)) & (slots - 1)

/** Indexes a text by every two characters that stand side by side. Takes time once, in proportion to the text's length. */
export function wordIndex(text: string): WordIndex {
  let slots = fewestSlots
  while (slots < text.length && slots < mostSlots) slots *= 2
  /** One more than the first place of a slot's pairs, and one more than the next place of the same slot: 0 where there is none. */
  const first = new Int32Array(slots)
  const next = new Int32Array(text.length)
  for (let at = text.length - 2; at >= 0; at--) {
    const slot = slotOf(text.charCodeAt(at), text.charCodeAt(at + 1), slots)
    next[at] = first[slot] ?? 0
    first[slot] = at + 1
  }
  const firstOf = (word: string) => (first[slotOf(word.charCodeAt(0), word.charCodeAt(1), slots)] ?? 0) - 1
  const nextOf = (at: number) => (next[at] ?? 0) - 1
  return {
    text,
    placesOf: (word) => {
      const places: number[] = []
      for (let at = firstOf(word); at >= 0; at = nextOf(at)) if (text.startsWith(word, at)) places.push(at)
      return places
    },
    holds: (word) => {
      for (let at = firstOf(word); at >= 0; at = nextOf(at)) if (text.startsWith(word, at)) return true
      return false
    },
  }
}
