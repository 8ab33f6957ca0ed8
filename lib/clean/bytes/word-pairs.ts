import phrases from 'opencc-js/dict/STPhrases'

/** Two letters as one number. */
const keyOf = (first: string, second: string): number => first.charCodeAt(0) * 65_536 + second.charCodeAt(0)

/** The neighbouring letters inside words. */
export function pairsInWords(words: Iterable<string>): ReadonlySet<number> {
  const pairs = new Set<number>()
  for (const word of words) for (let at = 1; at < word.length; at++) pairs.add(keyOf(word[at - 1] ?? '', word[at] ?? ''))
  return pairs
}

export const hasPair = (pairs: ReadonlySet<number>, first: string, second: string): boolean =>
  first !== '' && second !== '' && pairs.has(keyOf(first, second))

let dictionary: ReadonlySet<number> | undefined

/** Whether two simplified letters stand side by side in a word of a large dictionary (the 49,000 words of OpenCC's phrase table), which is read when first asked. */
export function isDictionaryPair(first: string, second: string): boolean {
  dictionary ??= pairsInWords(phrases.split('|').map((line) => line.slice(0, line.indexOf(' '))))
  return hasPair(dictionary, first, second)
}
