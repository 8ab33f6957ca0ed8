import { foldText } from './fold.ts'
import { syllablesOf } from './pinyin.ts'

/**
 * Latin letters and digits as they are compared when a name is typed by its sound: lower case, without tones, blanks and apostrophes;
 * ü, v and u are one. Empty when there are none.
 */
export const latinKey = (typed: string): string =>
  typed
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]/g, '')
    .replaceAll('v', 'u')

/** A reading of a name: whole syllables (`hefeishi`) or their first letters (`hfs`), both as `latinKey` writes them. */
export type PinyinSpelling = { readonly full: string; readonly initials: string }

/** Readings that are followed for one name: several of its characters may have several. */
const mostReadings = 8

const remembered = new Map<string, readonly string[]>()

/** The syllables of a character as they are typed; a character without a reading stands for itself. */
function typedSyllables(char: string): readonly string[] {
  const known = remembered.get(char)
  if (known) return known
  const syllables = syllablesOf(char)
  const typed = [...new Set((syllables.length > 0 ? syllables : [foldText(char)]).map(latinKey))]
  remembered.set(char, typed)
  return typed
}

/** How a name can be typed by its sound, the commonest reading first; characters without a reading stand for themselves. */
export function pinyinSpellings(name: string): PinyinSpelling[] {
  let spellings: PinyinSpelling[] = [{ full: '', initials: '' }]
  for (const char of name) {
    spellings = typedSyllables(char)
      .flatMap((syllable) => spellings.map(({ full, initials }) => ({ full: full + syllable, initials: initials + (syllable[0] ?? '') })))
      .slice(0, mostReadings)
  }
  return spellings
}
