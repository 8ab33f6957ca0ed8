import type { Basis, Confidence, Quote } from '#lib/report/index.ts'
import type { Day } from './calendar.ts'
import { yearInMeetingName, yearOfEffort } from './effort-year.ts'
import { frameYears } from './frame-year.ts'
import { inferredYear, isPossible } from './inferred-year.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import { dayBefore, promptDays } from './lag.ts'
import type { MeetingDay } from './meeting-day.ts'
import { pictureDay } from './picture-day.ts'
import { stamps } from './stamps.ts'
import { urlDay } from './url-day.ts'

/** The year of a day that the text prints, and how it is known. */
export type KnownYear = {
  readonly year: number
  readonly basis: Basis
  readonly rule: string
  readonly confidence: Confidence
  readonly quotes: readonly Quote[]
}

type YearRule = (input: ExtractInput, held: MeetingDay) => KnownYear | null

const printed: YearRule = (_input, { year, rule }) =>
  year === null
    ? null
    : { year, basis: 'printed', rule: 'printed-year', confidence: rule === 'day-line' ? 'likely' : 'certain', quotes: [] }

/** 5月6日,2022年甲市……大会召开: in the sentence of the day, else in the title. */
const inName: YearRule = (input, { zone, sentence }) => {
  const own =
    yearInMeetingName(input, zone, sentence) ?? yearInMeetingName(input, 'title', { start: 0, end: input.simple.title?.length ?? 0 })
  if (!own) return null
  return {
    year: own.year,
    basis: 'printed',
    rule: 'year-in-meeting-name',
    confidence: 'likely',
    quotes: [quoteAt(input, own.zone, own.start, own.end, 'year')],
  }
}

type Publication = { readonly day: Day; readonly isStrong: boolean; readonly basis: 'stamp' | 'url'; readonly quote: Quote }

/** A report is published within a week; up to two months is believed, with less confidence. */
function beforePublication({ day, isStrong, basis, quote }: Publication, held: MeetingDay): KnownYear | null {
  const found = dayBefore(day, held)
  if (!found) return null
  return {
    year: found.day.year,
    basis,
    rule: `year-of-${basis}`,
    confidence: isStrong && found.lagDays <= promptDays ? 'certain' : 'likely',
    quotes: [quote],
  }
}

const ofStamp: YearRule = (input, held) => {
  const [stamp] = stamps(input)
  return stamp
    ? beforePublication({ ...stamp, basis: 'stamp', quote: quoteAt(input, stamp.zone, stamp.start, stamp.end, 'stamp') }, held)
    : null
}

/** A meeting of late December may stand in next year's folder. */
const isNearNewYear = ({ month, day }: MeetingDay) => month === 12 && day > 15

const ofUrl: YearRule = (input, held) => {
  const found = urlDay(input)
  if (!found) return null
  const quote = quoteAt(input, found.zone, found.start, found.end, 'stamp')
  if (found.precision !== 'year') return beforePublication({ ...found, isStrong: found.zone !== 'fileName', basis: 'url', quote }, held)
  return isNearNewYear(held) ? null : { year: found.day.year, basis: 'url', rule: 'year-of-url', confidence: 'unsure', quotes: [quote] }
}

const manyPhrases = 3

const ofPhrases: YearRule = (input, held) => {
  const found = inferredYear(input, held)
  if (!found) return null
  const quotes = found.mentions.map(({ start, end }) => quoteAt(input, 'body', start, end, 'cue'))
  return {
    year: found.year,
    basis: 'inferred',
    rule: 'dated-phrases',
    confidence: found.mentions.length >= manyPhrases ? 'likely' : 'unsure',
    quotes,
  }
}

/** 2019年是攻坚之年, said of the text's own time. Late in a year the next one is spoken of likewise. */
const ofEffort: YearRule = (input, held) => {
  const own = yearOfEffort(input)
  if (!own || held.month >= 11) return null
  const quotes = [quoteAt(input, own.zone, own.start, own.end, 'year')]
  return { year: own.year, basis: 'printed', rule: 'year-of-effort', confidence: 'likely', quotes }
}

/** 今年(2019年), 去年(2018年): the text tells its own year. */
const toldYear = /今年(?:是|即)?[(（]?(20[0-3]\d)年[)）]?|(?:去年|上年)[(（](20[0-3]\d)年?[)）]/u

const ofOwnWords: YearRule = (input) => {
  const match = toldYear.exec(input.simple.body ?? '')
  if (!match) return null
  const year = match[1] === undefined ? Number(match[2]) + 1 : Number(match[1])
  const quotes = [quoteAt(input, 'body', match.index, match.index + match[0].length, 'year')]
  return { year, basis: 'printed', rule: 'year-of-own-words', confidence: 'likely', quotes }
}

const ofPicture: YearRule = (input, held) => {
  const found = pictureDay(input, held)
  if (!found) return null
  const quotes = [quoteAt(input, found.zone, found.start, found.end, 'stamp')]
  const year = dayBefore(found.day, held)?.day.year
  return year === undefined ? null : { year, basis: 'url', rule: 'year-of-picture', confidence: 'likely', quotes }
}

const ofFrame: YearRule = (input, held) => {
  const [best, ...others] = frameYears(input)
  if (!best || others.some(({ year }) => year !== best.year) || isNearNewYear(held)) return null
  const quotes = [quoteAt(input, best.zone, best.start, best.end, 'year')]
  return { year: best.year, basis: 'stamp', rule: best.rule, confidence: best.rule === 'year-of-issue' ? 'likely' : 'unsure', quotes }
}

const witnesses: readonly YearRule[] = [printed, inName, ofStamp, ofUrl]
/** Asked only where none of the others speaks. */
const lesserWitnesses: readonly YearRule[] = [ofOwnWords, ofEffort, ofPicture, ofFrame]

/** What each witness says of the year, strongest first; lesser ones, and what the phrases allow, are asked only where no other witness speaks. */
export function knownYears(input: ExtractInput, held: MeetingDay): KnownYear[] {
  const known = witnesses.flatMap((rule) => rule(input, held) ?? [])
  if (known.length > 0) return known
  const lesser = lesserWitnesses.flatMap((rule) => rule(input, held) ?? []).filter(({ year }) => isPossible(input, held, year))
  return lesser.length > 0 ? lesser : [ofPhrases(input, held) ?? []].flat()
}
