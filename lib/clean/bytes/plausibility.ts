import { simplifyCharacters } from '#lib/text/index.ts'
import common from '../data/common-words.json' with { type: 'json' }
import frequent from '../data/frequent-characters.json' with { type: 'json' }
import { remembered } from '../lines/remembered.ts'
import { pairOf } from './gbk-table.ts'
import { hasPair, isDictionaryPair, pairsInWords } from './word-pairs.ts'

const pairs = pairsInWords(common.words.split(' '))
const marks = /[。、,;:!?“”《》()]/

/** The 3755 frequent characters of level 1 of GB 2312 (rows B0 to D7), in either script, and the usual marks. */
export const isCommon = remembered((char: string): boolean => {
  if (marks.test(char)) return true
  const pair = pairOf(simplifyCharacters(char))
  return pair !== undefined && pair[0] >= 0xb0 && pair[0] <= 0xd7 && pair[1] >= 0xa1
})

const simplified = remembered(simplifyCharacters)

/** Whether two letters stand side by side in common words. */
export const isKnownPair = (first: string, second: string): boolean => hasPair(pairs, simplified(first), simplified(second))

/** How well two letters stand side by side: 3 in common words, 1 in some word, else 0. */
export function pairScore(first: string, second: string): number {
  if (isKnownPair(first, second)) return 3
  return isDictionaryPair(simplified(first), simplified(second)) ? 1 : 0
}

const frequentCharacters: ReadonlySet<string> = new Set(frequent.characters)

/** The few hundred most frequent characters and the usual marks, in either script. */
export const isFrequent = (char: string): boolean => marks.test(char) || frequentCharacters.has(simplified(char))

/** How well all neighbours in a text stand side by side. */
export function wordiness(text: string): number {
  let sum = 0
  for (let at = 1; at < text.length; at++) sum += pairScore(text[at - 1] ?? '', text[at] ?? '')
  return sum
}
