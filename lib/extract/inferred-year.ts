import { commonWindow, type DatedMention } from '#lib/knowledge/dated-phrases.ts'
import { isDay, isoDay } from './calendar.ts'
import { bodyDatedMentions } from './dated-mentions.ts'
import type { ExtractInput } from './input.ts'

export type InferredYear = { readonly year: number; readonly mentions: readonly DatedMention[] }

/** One phrase alone may be a slip or a quotation, unless it belongs to one year (喜迎……70周年). */
const leastPhrases = 2
const isShort = ({ first, last }: DatedMention) => last !== null && Number(last.slice(0, 4)) - Number(first.slice(0, 4)) <= 1

/**
 * The only year in which this month and day fall into the windows of all dated phrases of the body. Null where several years, or none, are
 * possible. Without a month and day phrases prove too little: measured on dated speeches, they mostly gave the year before.
 */
export function inferredYear(input: ExtractInput, monthDay: { month: number; day: number }): InferredYear | null {
  const mentions = bodyDatedMentions(input)
  const window = commonWindow(mentions)
  if ((mentions.length < leastPhrases && !mentions.some(isShort)) || !window?.first || !window.last) return null
  const years = yearsBetween(window.first, window.last).filter((year) => isInside({ ...monthDay, year }, window.first, window.last))
  const [only] = years
  return only !== undefined && years.length === 1 ? { year: only, mentions: decisive(mentions, window) } : null
}

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
const decisive = (mentions: readonly DatedMention[], window: { first: string | null; last: string | null }): DatedMention[] =>
  mentions.filter(({ first, last }) => year(first) === year(window.first) || (last !== null && year(last) === year(window.last)))
