import { charOf, charsWithLead, charsWithTrail } from './gbk-table.ts'
import { isCommon, isFrequent, pairScore } from './plausibility.ts'

/** Two bytes that were read as one character; undefined where they make none. */
export type ReadPair = { readonly lead: number; readonly trail: number; readonly char: string | undefined }

/** What stands for a character that cannot be told. */
export const untold = '?'

/** Neighbours in common words. */
const inWord = 3
const inTwoWords = 6
const leastLead = 2

/**
 * The text of a shifted run. A pair that the converter could not decode was dropped, so that the outer bytes of two characters came to
 * stand side by side: each pair is one character, or what is left of two. The letters around it decide, and where they do not, the
 * character stays untold. The limits were set on official prose damaged in the same way: of the characters told 99 in 100 are right.
 * @param behind the character behind a run that ends with its last byte; empty where that byte is lost
 */
export function tellPairs(pairs: readonly ReadPair[], context: string, behind: string): string {
  let text = ''
  let before = context.slice(-1)
  for (const [at, pair] of pairs.entries()) {
    const told = tellPair(pair, before, at + 1 < pairs.length ? (pairs[at + 1]?.char ?? '') : behind.slice(0, 1), behind !== '') ?? untold
    text += told
    before = told === untold ? '' : told.slice(-1)
  }
  return text
}

function tellPair({ lead, trail, char }: ReadPair, before: string, after: string, endsWell: boolean): string | null {
  const two = likeliest(lead, trail, before, after)
  if (char === undefined || !isCommon(char))
    return (two.score >= inWord && two.lead >= inWord) || (two.score >= inTwoWords && two.lead >= leastLead) ? two.text : null
  const one = pairScore(before, char) + pairScore(char, after)
  if (one >= inWord) return two.score < inTwoWords || endsWell ? char : null
  if (one > 0 || isFrequent(char)) return two.score < inWord ? char : null
  return two.score === 0 ? char : null
}

type Reading = { readonly text: string; readonly score: number; readonly lead: number }

/** The best two characters with these outer bytes, and by how much they are better than others. */
function likeliest(lead: number, trail: number, before: string, after: string): Reading {
  let text = ''
  let score = 0
  let next = 0
  for (const [first, second, within] of wordsAround(lead, trail)) {
    const sum = pairScore(before, first) + within + pairScore(second, after)
    if (sum > score) [text, next, score] = [first + second, score, sum]
    else if (sum > next) next = sum
  }
  return { text, score, lead: score - next }
}

type Word = readonly [first: string, second: string, score: number]

const known = new Map<number, readonly Word[]>()

/** Two common characters that stand together in a word, with these outer bytes, whose inner bytes make no character. */
function wordsAround(lead: number, trail: number): readonly Word[] {
  const key = lead * 256 + trail
  const found = known.get(key) ?? findWords(lead, trail)
  known.set(key, found)
  return found
}

function findWords(lead: number, trail: number): Word[] {
  const seconds = charsWithTrail(trail).filter(([, char]) => isCommon(char))
  return charsWithLead(lead)
    .filter(([, first]) => isCommon(first))
    .flatMap(([inner, first]) =>
      seconds
        .filter(([outer]) => charOf(inner, outer) === undefined)
        .map(([, second]): Word => [first, second, pairScore(first, second)])
        .filter(([, , score]) => score > 0),
    )
}
