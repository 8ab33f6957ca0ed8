import type { Range } from '#lib/report/index.ts'
import { isDay } from './calendar.ts'
import { numberOf } from './chinese-numbers.ts'

/** A printed day; `year` is null where none stands with it. For 9月2日至3日 the last day, with the first one in `first`. */
export type DayExpression = Range & {
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly first: { readonly month: number; readonly day: number } | null
}

const digit = '[\\d〇○零一二三四五六七八九十]'
const written = new RegExp(
  `(?<!${digit})(?:(${digit}{4})[ \\u3000]?年\\s*)?(${digit}{1,3})[ \\u3000]?月\\s*(${digit}{1,3})[ \\u3000]?(?:日|号)?(?:\\s*(?:至|到|—|–|-|~|、|和)\\s*(?:(${digit}{1,3})月\\s*)?(${digit}{1,3})(?=日|号))?(?:日|号|(?=[上下]午|[,，](?!${digit})))`,
  'gu',
)
const leapYear = 2004

const isPlausibleYear = (year: number) => year >= 1990 && year <= 2099

/** The days that a text prints in Chinese form, in Arabic or Chinese figures, impossible ones left out. */
export function dayExpressions(text: string): DayExpression[] {
  return [...text.matchAll(written)].flatMap((match) => expressionOf(match) ?? [])
}

function expressionOf(match: RegExpExecArray): DayExpression | null {
  const [whole, yearText, monthText, dayText, lastMonthText, lastDayText] = match
  const year = yearText === undefined ? null : numberOf(yearText)
  const start = { month: numberOf(monthText ?? ''), day: numberOf(dayText ?? '') }
  const end =
    lastDayText === undefined
      ? start
      : { month: lastMonthText === undefined ? start.month : numberOf(lastMonthText), day: numberOf(lastDayText) }
  const exists = (one: { month: number; day: number }) => isDay({ year: year ?? leapYear, ...one })
  if (!exists(start) || !exists(end) || (year !== null && !isPlausibleYear(year))) return null
  return { start: match.index, end: match.index + whole.length, year, ...end, first: end === start ? null : start }
}
