import type { Range } from '#lib/report/index.ts'
import { type Day, isDay } from './calendar.ts'
import { numberOf } from './chinese-numbers.ts'

/**
 * A day that the frame of a page prints. `plain`: nothing else than a day is written so. `bare`: eight figures, or a year of two (20190506,
 * 19-05-06), which only a label makes a day. `swapped`: the rarer reading of 05/06/2019.
 */
export type FrameDay = Range & { readonly day: Day; readonly time: string | null; readonly form: 'plain' | 'bare' | 'swapped' }

type Match = { readonly at: Range; readonly year: number; readonly month: number; readonly day: number; readonly form: FrameDay['form'] }
type Reader = { readonly pattern: RegExp; readonly read: (groups: readonly string[]) => readonly Omit<Match, 'at'>[] }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const monthNumber = (name: string) => months.indexOf(name.toLowerCase()) + 1
const figures = '[〇○零Oo一二三四五六七八九]'
const tens = '[一二三四五六七八九十]'
/** The century of years of two figures: 98 is 1998, 19 is 2019. */
const fullYear = (short: number) => (short >= 90 ? 1900 : 2000) + short

const numbers = (groups: readonly string[]) => groups.map(Number)

const readers: readonly Reader[] = [
  {
    // 2019-05-06, 2019年5月6日, 2019.5.6, 2019 / 05 / 06, 2019-05-0608:30
    pattern:
      /(?<![\d.])((?:19|20)\d\d)[ \u3000]{0,2}(?:[-/.–]|年)[ \u3000]{0,2}(\d{1,2})[ \u3000]{0,2}(?:[-/.–]|月)[ \u3000]{0,2}(\d{2}(?=\d{2}:\d{2})|\d{1,2}(?!\d))(?:[ \u3000]?[日号])?/gu,
    read: (groups) => {
      const [year = 0, month = 0, day = 0] = numbers(groups)
      return [{ year, month, day, form: 'plain' }]
    },
  },
  {
    // 二〇一九年五月六日
    pattern: new RegExp(`([一二]${figures}{3})年(${tens}{1,2})月(${tens}{1,3})日`, 'gu'),
    read: ([year = '', month = '', day = '']) => [
      { year: numberOf(year.replace(/[Oo]/gu, '〇')), month: numberOf(month), day: numberOf(day), form: 'plain' },
    ],
  },
  {
    // 20.10.2016 puts the day first, 03/31/2011 the month, unless that gives no day
    pattern: /(?<![\d./-])(\d{1,2})([-./])(\d{1,2})\2((?:19|20)\d\d)(?![\d./-])/gu,
    read: ([first = '', mark, second = '', year = '']) => {
      const [a, b] = [Number(first), Number(second)]
      const dayFirst = { year: Number(year), month: b, day: a }
      const monthFirst = { year: Number(year), month: a, day: b }
      if (a > 12) return [{ ...dayFirst, form: 'plain' }]
      if (b > 12) return [{ ...monthFirst, form: 'plain' }]
      const [usual, other] = mark === '.' ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
      return a === b
        ? [{ ...usual, form: 'plain' }]
        : [
            { ...usual, form: mark === '-' ? 'swapped' : 'plain' },
            { ...other, form: 'swapped' },
          ]
    },
  },
  {
    // May 6, 2019; Mon May 06 2019
    pattern: new RegExp(`(?<![a-z])${monthName}\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{0,2}((?:19|20)\\d\\d)(?!\\d)`, 'giu'),
    read: ([month = '', day = '', year = '']) => [{ year: Number(year), month: monthNumber(month), day: Number(day), form: 'plain' }],
  },
  {
    // 6 May 2019, 06-May-2019
    pattern: new RegExp(`(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th)?[\\s-]{1,2}${monthName},?[\\s-]{1,2}((?:19|20)\\d\\d)(?!\\d)`, 'giu'),
    read: ([day = '', month = '', year = '']) => [{ year: Number(year), month: monthNumber(month), day: Number(day), form: 'plain' }],
  },
  {
    // 20190506, 20190506083000
    pattern: /(?<![\d.-])(20[0-3]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\d{6})?(?![\d.])/gu,
    read: (groups) => {
      const [year = 0, month = 0, day = 0] = numbers(groups)
      return [{ year, month, day, form: 'bare' }]
    },
  },
  {
    // 19-05-06, 08/5/6
    pattern: /(?<![\d./-])(\d\d)([-/])(\d{1,2})\2(\d{1,2})(?![\d/-])/gu,
    read: ([year = '', , month = '', day = '']) => [{ year: fullYear(Number(year)), month: Number(month), day: Number(day), form: 'bare' }],
  },
]

const earliestYear = 1995
const latestYear = 2040

function matchesOf(text: string): Match[] {
  return readers.flatMap(({ pattern, read }) =>
    Array.from(text.matchAll(pattern), (match) =>
      read(match.slice(1)).map((one) => ({ ...one, at: { start: match.index, end: match.index + match[0].length } })),
    ).flat(),
  )
}

const timeAfter =
  /^[\sT,，|]{0,3}(?:星期.|周.)?\s{0,2}(上午|下午|晚上|早上|中午|凌晨)?(\d{1,2})(?::|时|点)(\d{2})(?:[:分](\d{2})(?!\d))?(?:分|秒)?(?:\.\d{1,3})?(?:\s?([AaPp])[Mm])?(Z)?/u
const timeBefore = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?[\s,，|]{1,2}$/u

type Time = { readonly start: number; readonly end: number; readonly time: string | null; readonly isUtc: boolean }

const two = (number: number) => String(number).padStart(2, '0')
const isClockTime = (hour: number, minute: number, second: number) => hour < 24 && minute < 60 && second < 60

/** Midnight is what a system writes that knows no time. */
function clock(hour: number, minute: string, second: string | undefined): string | null {
  const isMidnight = hour === 0 && minute === '00' && Number(second ?? 0) === 0
  return isMidnight ? null : `${two(hour)}:${minute}${second === undefined ? '' : `:${second}`}`
}

const afternoon = /下午|晚上|p/iu

/** The time that stands behind a day, else the one before it. */
function timeAround(text: string, { start, end }: Range): Time {
  const none = { start, end, time: null, isUtc: false }
  const after = timeAfter.exec(text.slice(end, end + 28))
  if (after) {
    const [whole, word = '', hourText, minute = '', second, half = '', zulu] = after
    const plain = Number(hourText)
    const hour = afternoon.test(word + half) && plain < 12 ? plain + 12 : plain
    if (!isClockTime(hour, Number(minute), Number(second ?? 0))) return none
    const time = clock(hour, minute, second)
    return time === null ? none : { start, end: end + whole.length, time, isUtc: zulu !== undefined }
  }
  const before = timeBefore.exec(text.slice(Math.max(0, start - 12), start))
  if (!before) return none
  const [whole, hourText, minute = '', second] = before
  if (!isClockTime(Number(hourText), Number(minute), Number(second ?? 0))) return none
  return { start: start - whole.length, end, time: clock(Number(hourText), minute, second), isUtc: false }
}

const offsetOfChinaMs = 8 * 3_600_000

/** A time at Greenwich, as machines write it, is told in Chinese time, as all others are. */
function inChina(day: Day, time: string): { readonly day: Day; readonly time: string } {
  const at = new Date(Date.parse(`${day.year}-${two(day.month)}-${two(day.day)}T${time}Z`) + offsetOfChinaMs).toISOString()
  const [year = 0, month = 0, date = 0] = numbers(at.slice(0, 10).split('-'))
  return { day: { year, month, day: date }, time: at.slice(11, 11 + time.length) }
}

/** The days that a text of the frame prints, in all forms of sites, with the time beside them, in order. Impossible ones are left out. */
export function frameDays(text: string): FrameDay[] {
  return matchesOf(text)
    .filter(({ year, month, day }) => year >= earliestYear && year <= latestYear && isDay({ year, month, day }))
    .map(({ at, year, month, day, form }) => {
      const { isUtc, time, ...range } = timeAround(text, at)
      const told = isUtc && time !== null ? inChina({ year, month, day }, time) : { day: { year, month, day }, time }
      return { ...range, ...told, form }
    })
    .toSorted((a, b) => a.start - b.start)
}
