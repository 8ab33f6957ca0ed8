import { foldText } from '#lib/text/index.ts'
import type { SuggestionKind } from './suggestible.ts'
import type { SuggestionIndex } from './suggestion-index.ts'

const kinds: readonly SuggestionKind[] = ['place', 'zone', 'person', 'source']

/** Shorter words are near to everything; longer ones are no names. */
const leastCharacters = 2
const mostCharacters = 20

/** Whether the two differ by exactly one character: another one, one more, or one less. */
export function isNear(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || short === long) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  return short.slice(short.length === long.length ? same + 1 : same) === long.slice(same + 1)
}

/**
 * Names of places, zones, people and sources in the archive that differ from a word by one character, at most `most`, those of most
 * articles first. None for a single character, or for more than a name has.
 */
export function nearNames(index: SuggestionIndex, word: string, most: number): string[] {
  const wanted = foldText(word)
  if (wanted.length < leastCharacters || wanted.length > mostCharacters) return []
  const near: { name: string; count: number }[] = []
  for (const { names, count } of kinds.flatMap((kind) => index.get(kind)?.names ?? [])) {
    const name = names.find(
      (one) => Math.abs(one.length - wanted.length) <= 1 && one.length >= leastCharacters && isNear(foldText(one), wanted),
    )
    if (name !== undefined) near.push({ name, count: count ?? 0 })
  }
  const ordered = near.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
  return [...new Set(ordered.map(({ name }) => name))].slice(0, most)
}
