import { commonWindow } from '#lib/knowledge/dated-phrases.ts'
import type { Range } from '#lib/report/index.ts'
import { isDay, isoDay } from './calendar.ts'
import { bodyDatedMentions } from './dated-mentions.ts'
import type { ExtractInput } from './input.ts'
import { remembered } from './remembered.ts'
import { yearBounds } from './year-bounds.ts'

/** What narrows the time of a text: a dated phrase, or a year that it tells as past or sets as a goal. */
export type TimeMention = Range & { readonly first: string | null; readonly last: string | null }
export type InferredYear = { readonly year: number; readonly mentions: readonly TimeMention[] }

/** One phrase alone may be a slip or a quotation, unless it belongs to one year (喜迎……70周年). */
const leastPhrases = 2
const isShort = ({ first, last }: TimeMention) =>
  first !== null && last !== null && Number(last.slice(0, 4)) - Number(first.slice(0, 4)) <= 1

/** All that narrows the time of the text, and the days that it leaves; null where its words exclude each other. */
const timeOf = remembered((input) => {
  const mentions: readonly TimeMention[] = [...bodyDatedMentions(input), ...yearBounds(input)]
  const window = commonWindow(mentions)
  return window && { mentions, window }
})

/** The years in which this month and day fall into the time that the words of the text leave, where they leave one with two ends. */
export function possibleYears(input: ExtractInput, monthDay: MonthDay): InferredYear['year'][] {
  const { first = null, last = null } = timeOf(input)?.window ?? {}
  return first === null || last === null ? [] : yearsBetween(first, last).filter((year) => isInside({ ...monthDay, year }, first, last))
}

/** Whether the words of the text leave room for this year. */
export function isPossible(input: ExtractInput, monthDay: MonthDay, year: number): boolean {
  const { first = null, last = null } = timeOf(input)?.window ?? {}
  const iso = isoDay({ ...monthDay, year })
  return (first === null || iso >= first) && (last === null || iso <= last)
}

/**
 * The only year in which this month and day fall into the windows of all dated phrases of the body and between its past years and its
 * goals. Null where several years, or none, are possible. Without a month and day phrases prove too little: measured on dated speeches,
 * they mostly gave the year before.
 */
export function inferredYear(input: ExtractInput, monthDay: MonthDay): InferredYear | null {
  const time = timeOf(input)
  if (!time || (time.mentions.length < leastPhrases && !time.mentions.some(isShort))) return null
  const years = possibleYears(input, monthDay)
  const [only] = years
  return only !== undefined && years.length === 1 ? { year: only, mentions: decisive(time.mentions, time.window) } : null
}

type MonthDay = { readonly month: number; readonly day: number }

const yearsBetween = (first: string, last: string) => {
  const from = Number(first.slice(0, 4))
  return Array.from({ length: Number(last.slice(0, 4)) - from + 1 }, (_, index) => from + index)
}

function isInside(day: { year: number; month: number; day: number }, first: string | null, last: string | null): boolean {
  const iso = isoDay(day)
  return isDay(day) && first !== null && last !== null && iso >= first && iso <= last
}

const year = (iso: string | null) => iso?.slice(0, 4)

/** The phrases that narrow the window: those that begin or end in the years of its borders. */
const decisive = (mentions: readonly TimeMention[], window: { first: string | null; last: string | null }): TimeMention[] =>
  mentions.filter(
    ({ first, last }) => (first !== null && year(first) === year(window.first)) || (last !== null && year(last) === year(window.last)),
  )
