import type { Basis, Confidence, Finding, MeetingDate, Quote } from '#lib/report/index.ts'
import { bodyDatedMentions } from './dated-mentions.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import { withoutOverlaps } from './overlaps.ts'

/** How long after their time words are still used as a matter of the present, in years. */
const grace = 1

/** The dated phrases of a text that did not exist yet in a year. */
const notYetIn = (input: ExtractInput, year: number) => bodyDatedMentions(input).filter(({ first }) => Number(first.slice(0, 4)) > year)

/** Where a year comes from when the text does not print it. */
const outside: ReadonlySet<Basis> = new Set(['stamp', 'url'])

/** The words of a text that speak against the year which stamp or address give it: they did not exist yet. */
export function wordsAgainst(input: ExtractInput, { value, basis }: Finding<MeetingDate>): Quote[] {
  if (value === null || value.year === null || !outside.has(basis)) return []
  return withoutOverlaps(notYetIn(input, value.year)).map(({ start, end }) => quoteAt(input, 'body', start, end, 'against'))
}

/**
 * Lowers a confidence where the text's dated phrases do not fit the year: words that did not exist yet make it unsure, words of a time
 * long past (a report that was published again years later) likely at most.
 */
export function doubted(input: ExtractInput, year: number, confidence: Confidence): Confidence {
  if (notYetIn(input, year).length > 0) return 'unsure'
  const isLate = bodyDatedMentions(input).some(({ last }) => last !== null && Number(last.slice(0, 4)) + grace < year)
  return isLate && confidence === 'certain' ? 'likely' : confidence
}
