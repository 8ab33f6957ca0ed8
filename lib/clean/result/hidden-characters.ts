import type { Damage, ZoneKind } from '#lib/report/index.ts'
import { simplifyCharacters } from '#lib/text/index.ts'
import { isKnownPair } from '../bytes/known-pairs.ts'
import { isDictionaryPair } from '../bytes/word-pairs.ts'
import frequent from '../data/frequent-characters.json' with { type: 'json' }

const frequentCharacters: ReadonlySet<string> = new Set(frequent.characters)
const hanOnly = /^\p{Script=Han}$/u
/** Fewer are abbreviations and names. */
const fewest = 3
const leastShare = 1 / 400
const note = 'a character that belongs to no word stands inside a word; pages that hide random characters against copying do this'

/**
 * The characters of a text that part the letters of common words and belong to no word with either neighbour, where there are enough of
 * them to tell that they were put in. They cannot be taken out with certainty.
 */
export function hiddenCharacters(zone: ZoneKind, printed: string): Damage[] {
  const text = simplifyCharacters(printed)
  const found: Damage[] = []
  const different = new Set<string>()
  for (let at = 1; at + 1 < text.length; at++) {
    const char = text[at] ?? ''
    if (frequentCharacters.has(char) || char < '\u3400' || !partsWord(text[at - 1] ?? '', char, text[at + 1] ?? '')) continue
    found.push({ zone, start: at, end: at + 1, note })
    different.add(char)
  }
  return different.size >= fewest && found.length >= text.length * leastShare ? found : []
}

const partsWord = (before: string, char: string, after: string) =>
  isKnownPair(before, after) &&
  hanOnly.test(char) &&
  !isDictionaryPair(before, char) &&
  !isDictionaryPair(char, after) &&
  !isKnownPair(before, char) &&
  !isKnownPair(char, after)
