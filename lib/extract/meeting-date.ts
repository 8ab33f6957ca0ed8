import type { Confidence, DocumentType, Finding, MeetingDate, Quote } from '#lib/report/index.ts'
import { type Day, isoDay } from './calendar.ts'
import { yearInMeetingName, yearOfEffort } from './effort-year.ts'
import { found, missing } from './finding.ts'
import { possibleYears } from './inferred-year.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import { isSpoken, type MeetingDay, meetingDay } from './meeting-day.ts'
import { monthOfLead } from './month-of-lead.ts'
import { monthOfMeeting } from './month-of-meeting.ts'
import { monthStamp } from './month-stamp.ts'
import { isPaper } from './papers.ts'
import { loneDay, lostDay, recentWord, relativeDay } from './relative-day.ts'
import { stamps } from './stamps.ts'
import { urlDay } from './url-day.ts'
import { doubted, wordsAgainst } from './year-doubt.ts'
import { type KnownYear, knownYears } from './year-of-day.ts'

type DateRule = (input: ExtractInput, type: DocumentType | null) => Finding<MeetingDate> | null

/** The lead prints the day; the year comes from the strongest witness, unless witnesses contradict each other. */
const printedDay: DateRule = (input, type) => {
  const held = meetingDay(input)
  if (!held || (held.rule === 'day-line' && isPaper(input, type))) return null
  const years = knownYears(input, held)
  const [best, ...others] = years
  const rivals = others.filter(({ year }) => year !== best?.year)
  if (!best || (rivals.length > 0 && best.rule !== 'printed-year')) return withoutYear(input, held, years)
  const agreed = others.some(({ year }) => year === best.year)
  return found(dateOf(held, best.year), {
    rule: best.rule,
    basis: best.basis,
    confidence: rivals.length > 0 ? 'unsure' : doubted(input, best.year, agreed ? 'certain' : ofDay(held, best.confidence)),
    quotes: [dayQuote(input, held), ...years.filter(({ year }) => year === best.year).flatMap(({ quotes }) => quotes)],
    alternatives: rivals.map(({ year }) => dateOf(held, year)),
  })
}

/** A day without a verb of convening behind it is likely at most. */
const ofDay = ({ rule }: MeetingDay, confidence: Confidence): Confidence =>
  rule === 'day-of-lead' && confidence === 'certain' ? 'likely' : confidence

function dateOf(held: MeetingDay, year: number | null): MeetingDate {
  const { month, day, first } = held
  const startYear = year !== null && first && first.month > month ? year - 1 : year
  return { year, month, day, startDate: first && startYear !== null ? isoDay({ year: startYear, ...first }) : null }
}

const dayQuote = (input: ExtractInput, { zone, start, end }: MeetingDay) => quoteAt(input, zone, start, end, 'day')

/** Years that the words of a text leave open are told as alternatives while they are few. */
const fewYears = 4

/** Month and day are kept; the years that were named, if any, are alternatives, else the few that the dated phrases leave. */
function withoutYear(input: ExtractInput, held: MeetingDay, years: readonly KnownYear[]): Finding<MeetingDate> {
  const possible = years.length > 0 ? [] : possibleYears(input, held)
  const open = possible.length <= fewYears ? possible : []
  return found(dateOf(held, null), {
    rule: years.length > 0 ? 'contradictory-years' : 'no-year',
    confidence: 'likely',
    quotes: [dayQuote(input, held)],
    alternatives: [...years.map(({ year }) => year), ...open].map((year) => dateOf(held, year)),
  })
}

/** A day of publication against which words of time are read, and how well it is known. */
type Published = { readonly day: Day; readonly basis: 'stamp' | 'url'; readonly isTimed: boolean; readonly quote: Quote }

function publication(input: ExtractInput): Published | null {
  const [stamp] = stamps(input)
  if (stamp)
    return {
      day: stamp.day,
      basis: 'stamp',
      isTimed: stamp.time !== null,
      quote: quoteAt(input, stamp.zone, stamp.start, stamp.end, 'stamp'),
    }
  const url = urlDay(input)
  return url?.exact ? { day: url.day, basis: 'url', isTimed: false, quote: quoteAt(input, url.zone, url.start, url.end, 'stamp') } : null
}

const sureOfLag = new Set(['recently', 'lost-mark', 'lunar-day'])

/** 第一百七十三章: sites of novels stamp the day on which a chapter was put up, and its 今天 is none of that. */
const isChapter = ({ simple: { title = '', sourceLine = '' } }: ExtractInput) =>
  /^\s*第[一二三四五六七八九十百千零\d]{1,7}[章回]/u.test(title) || sourceLine.includes('本章字数')

/** 今天, 昨日, 近日, 12日上午, 正月初八: completed by the day of publication; but the 今天 of a speech is that of its hall, and it may be published much later. */
const dayByStamp: DateRule = (input) => {
  if (isChapter(input)) return null
  const published = publication(input)
  const relative = published && relativeDay(input, published.day)
  if (!published || !relative || (relative.rule === 'today' && isSpoken(input))) return null
  const { zone, day, start, end, rule } = relative
  const value = day ? { ...day, startDate: null } : { year: published.day.year, month: null, day: null, startDate: null }
  if (!day && published.day.month === 1) return null
  return found<MeetingDate>(value, {
    rule,
    basis: published.basis,
    confidence: doubted(input, published.day.year, sureOfLag.has(rule) || published.isTimed ? 'likely' : 'unsure'),
    quotes: [quoteAt(input, zone, start, end, 'day'), published.quote],
  })
}

/** 6日,……召开, without anything that tells the month: the day alone is kept. */
const dayOfUnknownMonth: DateRule = (input) => {
  const alone = loneDay(input)
  if (!alone) return null
  const { day, start, end } = alone
  return found<MeetingDate>(
    { year: null, month: null, day, startDate: null },
    { rule: 'day-of-unknown-month', confidence: 'likely', quotes: [quoteAt(input, 'body', start, end, 'day')] },
  )
}

/** 2016年5月,……召开. */
const printedMonth: DateRule = (input) => {
  const month = monthOfMeeting(input)
  if (!month) return null
  return found<MeetingDate>(
    { year: month.year, month: month.month, day: null, startDate: null },
    {
      rule: 'month-of-meeting',
      confidence: doubted(input, month.year, month.isLine ? 'likely' : 'certain'),
      quotes: [quoteAt(input, month.zone, month.start, month.end, 'day')],
    },
  )
}

/** 11月下旬,……召开: the year comes from the stamp or from dated phrases, or is unknown. */
const monthWithoutYear: DateRule = (input) => {
  const lead = monthOfLead(input)
  if (!lead) return null
  const { month, year, basis, quotes, start, end } = lead
  return found<MeetingDate>(
    { year, month, day: null, startDate: null },
    {
      rule: 'month-of-lead',
      ...(year === null ? {} : { basis }),
      confidence: basis === 'stamp' ? doubted(input, year ?? 0, 'likely') : 'unsure',
      quotes: [quoteAt(input, 'body', start, end, 'day'), ...quotes],
    },
  )
}

/** 近日, on a page that prints the month of its publication alone. */
const yearOfMonthStamp: DateRule = (input) => {
  const [word, stamp] = [recentWord(input), monthStamp(input)]
  if (!word || !stamp || stamp.month === 1) return null
  return found<MeetingDate>(yearOnly(stamp.year), {
    rule: 'recently',
    basis: 'stamp',
    confidence: doubted(input, stamp.year, 'likely'),
    quotes: [quoteAt(input, 'body', word.start, word.end, 'day'), quoteAt(input, stamp.zone, stamp.start, stamp.end, 'stamp')],
  })
}

/** 96日,……召开, without a stamp: month and day, if the figures can be parted in one way only. */
const dayOfLostMark: DateRule = (input) => {
  const lost = lostDay(input)
  if (!lost) return null
  const { month, day, start, end } = lost
  return found<MeetingDate>(
    { year: null, month, day, startDate: null },
    { rule: 'lost-mark', confidence: 'unsure', quotes: [quoteAt(input, 'body', start, end, 'day')] },
  )
}

const yearOnly = (year: number): MeetingDate => ({ year, month: null, day: null, startDate: null })

/** 2013年是启动年: a speech without a day names its own year. */
const ownYear: DateRule = (input) => {
  const title = { start: 0, end: input.simple.title?.length ?? 0 }
  const effort = yearOfEffort(input)
  const named = yearInMeetingName(input, 'title', title)
  const best = effort ?? named
  if (!best || (effort && named && effort.year !== named.year)) return null
  return found(yearOnly(best.year), {
    rule: effort ? 'year-of-effort' : 'year-in-title',
    confidence: doubted(input, best.year, effort && named ? 'certain' : 'likely'),
    quotes: [effort, named].flatMap((one) => (one ? [quoteAt(input, one.zone, one.start, one.end, 'year')] : [])),
  })
}

const rules: readonly DateRule[] = [
  printedDay,
  printedMonth,
  monthWithoutYear,
  dayByStamp,
  yearOfMonthStamp,
  ownYear,
  dayOfLostMark,
  dayOfUnknownMonth,
]

/**
 * When the meeting was held. Each part may be unknown: without a year that is printed, stamped or the only possible one, month and day
 * stand alone. Words that speak against a year from outside the text are quoted too. The day under a plan or notice (`type`) is the day of its issue. Years of goals, reviews, papers, editions and copyright lines are none.
 */
export function readMeetingDate(input: ExtractInput, type: DocumentType | null = null): Finding<MeetingDate> {
  for (const rule of rules) {
    const finding = rule(input, type)
    if (finding) return { ...finding, quotes: [...finding.quotes, ...wordsAgainst(input, finding)] }
  }
  return missing(input.flags.includes('masked') ? 'masked' : 'not-printed', 'no-date')
}
