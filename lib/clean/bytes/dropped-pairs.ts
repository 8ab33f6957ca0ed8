import { charOf, charsWithLead, charsWithTrail } from './gbk-table.ts'
import { isCommon, pairScore } from './plausibility.ts'

/** Two bytes that were read as one character. */
export type DecodedPair = readonly [lead: number, trail: number, char: string]

/** Of two characters, their neighbours in words on both sides of them or a common word of their own. */
const leastScore = 3
/** A common character that merely stands alone is taken for two only where these make common words. */
const leastScoreForCommon = 6
const leastLead = 2

/**
 * The text of a shifted run. A pair that the converter could not decode was dropped, so that the outer bytes of two characters came to
 * stand side by side and read as one: such a character is taken apart again where the letters around it leave one likely reading. Null
 * where they do not: what the run was cannot be told.
 */
export function withDroppedPairs(pairs: readonly DecodedPair[], context: string): string | null {
  let text = ''
  for (const [at, pair] of pairs.entries()) {
    const before = text.slice(-1) || context.slice(-1)
    const read = readPair(pair, before, pairs[at + 1]?.[2] ?? '')
    if (read === null) return null
    text += read
  }
  return text
}

function readPair([lead, trail, char]: DecodedPair, before: string, after: string): string | null {
  const attached = pairScore(before, char) + pairScore(char, after) > 0
  const common = isCommon(char)
  if (attached || (common && (before === '' || after === ''))) return char
  const found = likeliest(lead, trail, before, after)
  if (common) return found.score >= leastScoreForCommon && found.lead >= leastLead ? found.text : char
  return found.score >= leastScore && found.lead >= leastLead ? found.text : null
}

type Reading = { readonly text: string; readonly score: number; readonly lead: number }

/** The best two characters with these outer bytes, whose inner bytes make no character, and by how much they are better than others. */
function likeliest(lead: number, trail: number, before: string, after: string): Reading {
  let best = ''
  let score = 0
  let next = 0
  const seconds = charsWithTrail(trail).filter(([, char]) => isCommon(char))
  for (const [inner, first] of charsWithLead(lead)) {
    if (!isCommon(first)) continue
    const fits = pairScore(before, first)
    for (const [second, char] of seconds) {
      if (charOf(inner, second) !== undefined) continue
      const sum = fits + pairScore(first, char) + pairScore(char, after)
      if (sum > score) [best, next, score] = [first + char, score, sum]
      else if (sum > next) next = sum
    }
  }
  return { text: best, score, lead: score - next }
}
