import pinyin from 'pinyin4js'

// pinyin4js 1.3.18 (MIT), with its own dictionary, which no room of lib/ uses.
const remembered = new Map<string, string>()

/** Readings with tone marks, syllables run together: 文明 is wénmíng. What is no Chinese character stays as it is. */
export function readingOf(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known
  const reading = String(pinyin.convertToPinyinString(word, '', pinyin.WITH_TONE_MARK))
  remembered.set(word, reading)
  return reading
}

const marked: ReadonlyMap<string, string> = new Map(
  ['āáǎàa', 'ēéěèe', 'īíǐìi', 'ōóǒòo', 'ūúǔùu', 'ǖǘǚǜu'].flatMap((row) =>
    [...row].map((letter) => [letter, row.at(-1) as string] as const),
  ),
)

/** A reading without its tone marks. */
export const withoutTones = (reading: string): string => [...reading].map((letter) => marked.get(letter) ?? letter).join('')
