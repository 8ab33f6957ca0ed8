/** The analyzer of terms, the mark between grams, and what stands for a gram that is left out (one character, so it is none). */
export const spacedGrams = 'spaced_grams'
export const gramSeparator = '\u0001'
export const gramGap = '\u0002'

/**
 * A term of three or more characters as the bigrams that cover it: the first, and from there or from the next on every second, up to
 * the last. The bigrams between them say nothing more, and following the positions of each takes its time.
 */
export function spaceGrams(characters: readonly string[]): string {
  const last = characters.length - 2
  const isNeeded = (at: number) => at === 0 || at % 2 === last % 2
  const gram = (at: number) => (isNeeded(at) ? `${characters[at]}${characters[at + 1]}` : gramGap)
  return Array.from({ length: last + 1 }, (_, at) => gram(at)).join(gramSeparator)
}
