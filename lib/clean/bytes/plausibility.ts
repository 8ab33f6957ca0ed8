import { simplifyCharacters } from '#lib/text/index.ts'
import common from '../data/common-words.json' with { type: 'json' }
import { remembered } from '../lines/remembered.ts'
import { pairOf } from './gbk-table.ts'

const pairs: ReadonlySet<string> = new Set(
  common.words.split(' ').flatMap((word) => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))),
)
const marks = /[。、,;:!?“”《》()]/

/** The 3755 frequent characters of level 1 of GB 2312 (rows B0 to D7), in either script, and the usual marks. */
export const isCommon = remembered((char: string): boolean => {
  if (marks.test(char)) return true
  const pair = pairOf(simplifyCharacters(char))
  return pair !== undefined && pair[0] >= 0xb0 && pair[0] <= 0xd7 && pair[1] >= 0xa1
})

/** The part of the characters beyond ASCII that is not common, 0 to 1: near 0 in prose, near a half in bytes read with a wrong start. */
export function uncommonShare(text: string): number {
  const chars = Array.from(text).filter((char) => char > '\u007f')
  return chars.length === 0 ? 0 : chars.filter((char) => !isCommon(char)).length / chars.length
}

/** How many neighbouring letters of a text stand side by side in common words. */
export function knownPairs(text: string): number {
  const simple = simplifyCharacters(text)
  let count = 0
  for (let at = 1; at < simple.length; at++) if (pairs.has(simple.slice(at - 1, at + 1))) count++
  return count
}

const simplified = remembered(simplifyCharacters)

/** Whether two letters stand side by side in common words. */
export const isKnownPair = (first: string, second: string): boolean => pairs.has(simplified(first) + simplified(second))
