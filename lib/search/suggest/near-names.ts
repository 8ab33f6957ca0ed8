import { foldText } from '#lib/text/index.ts'
import type { Key, KeyList } from './key-list.ts'
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

/** The keys of about this length. */
function linesOf({ text, starts, owners }: KeyList, length: number): Key[] {
  const lines: Key[] = []
  for (let line = 0; line < starts.length; line++) {
    const start = starts[line] ?? 0
    const end = (starts[line + 1] ?? text.length) - 1
    const away = end - start - length
    if (away >= -1 && away <= 1 && end - start >= leastCharacters) lines.push({ key: text.slice(start, end), owner: owners[line] ?? 0 })
  }
  return lines
}

/**
 * Names of places, zones, people and sources in the archive that differ from a word by one character, at most `most`, those of most
 * articles first. None for a single character, or for more than a name has.
 */
export function nearNames(index: SuggestionIndex, word: string, most: number): string[] {
  const wanted = foldText(word)
  if (wanted.length < leastCharacters || wanted.length > mostCharacters) return []
  const near = kinds.flatMap((kind) => {
    const ofKind = index.get(kind)
    if (!ofKind) return []
    const { names, written } = ofKind
    return linesOf(written, wanted.length).flatMap(({ key, owner }) => (isNear(key, wanted) ? [{ key, name: names[owner] }] : []))
  })
  const ordered = near
    .flatMap(({ key, name }) => {
      const shown = name?.names.find((one) => foldText(one) === key)
      return shown === undefined ? [] : [{ name: shown, count: name?.count ?? 0 }]
    })
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
  return [...new Set(ordered.map(({ name }) => name))].slice(0, most)
}
