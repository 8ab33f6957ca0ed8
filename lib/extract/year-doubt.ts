import type { Confidence } from '#lib/report/index.ts'
import { bodyDatedMentions } from './dated-mentions.ts'
import type { ExtractInput } from './input.ts'

/** How long after their time words are still used as a matter of the present, in years. */
const grace = 1

/**
 * Lowers a confidence where the text's dated phrases do not fit the year: words that did not exist yet make it unsure, words of a time
 * long past (a report that was published again years later) likely at most.
 */
export function doubted(input: ExtractInput, year: number, confidence: Confidence): Confidence {
  const mentions = bodyDatedMentions(input)
  if (mentions.some(({ first }) => Number(first.slice(0, 4)) > year)) return 'unsure'
  const isLate = mentions.some(({ last }) => last !== null && Number(last.slice(0, 4)) + grace < year)
  return isLate && confidence === 'certain' ? 'likely' : confidence
}
