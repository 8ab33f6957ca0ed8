import { lastDayOfMonth, type Quote, type Range } from '#lib/report/index.ts'
import { sentencesOfLead } from './body-paragraphs.ts'
import { daysBetween } from './calendar.ts'
import placeCues from './data/place-cues.json' with { type: 'json' }
import { inferredYear } from './inferred-year.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import { longestLagDays } from './lag.ts'
import { stamps } from './stamps.ts'

/** A month that the lead gives without a year (11月下旬,……召开), and the year that completes it. */
export type MonthOfLead = Range & {
  readonly month: number
  readonly year: number | null
  readonly basis: 'stamp' | 'inferred'
  readonly quotes: readonly Quote[]
}

const leadSentences = 2
const pattern = new RegExp(
  `^[^。]{0,12}?(?<![\\d年])(\\d{1,2})月(?:份|[上中下]旬|底|初)(?=[,，]?[^。\\d]{0,80}?(?:${placeCues.meetingVerbs.join('|')})(?!的))`,
  'u',
)

/** The year of the stamp, or the one before it, in which the month ended no longer before publication than a report can wait. */
function yearOfStamp(input: ExtractInput, month: number) {
  const [stamp] = stamps(input)
  if (!stamp) return null
  const year = month > stamp.day.month ? stamp.day.year - 1 : stamp.day.year
  if (daysBetween({ year, month, day: lastDayOfMonth(year, month) }, stamp.day) > longestLagDays) return null
  return { year, basis: 'stamp' as const, quotes: [quoteAt(input, stamp.zone, stamp.start, stamp.end, 'stamp')] }
}

const middle = 15

function yearOfPhrases(input: ExtractInput, month: number) {
  const inferred = inferredYear(input, { month, day: middle })
  return (
    inferred && {
      year: inferred.year,
      basis: 'inferred' as const,
      quotes: inferred.mentions.map(({ start, end }) => quoteAt(input, 'body', start, end, 'cue')),
    }
  )
}

/** The month of the meeting where the lead prints neither its day nor its year; `year` null where neither stamp nor phrases tell it. */
export function monthOfLead(input: ExtractInput): MonthOfLead | null {
  for (const sentence of sentencesOfLead(input).slice(0, leadSentences)) {
    const match = pattern.exec(sentence.text)
    const month = Number(match?.[1])
    if (!match || !(month >= 1 && month <= 12)) continue
    const start = sentence.start + match[0].search(/\d{1,2}月/u)
    const known = yearOfStamp(input, month) ?? yearOfPhrases(input, month)
    return { start, end: sentence.start + match[0].length, month, ...(known ?? { year: null, basis: 'stamp', quotes: [] }) }
  }
  return null
}
