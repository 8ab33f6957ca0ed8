import { lastDayOfMonth, type Range } from '#lib/report/index.ts'
import { type Day, isDay } from './calendar.ts'
import type { ExtractInput } from './input.ts'

/** A day in an address, or the last day of its month where no day stands there. */
export type UrlDay = Range & { readonly day: Day; readonly exact: boolean }

const exact = /(?:[/_-]|t)(20[0-3]\d)[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/u
const monthOnly = /\/(20[0-3]\d)[-/]?(0[1-9]|1[0-2])(?=\/)/u

/** The date that an address carries (t20180605_, /202209/, /2018-02/27/), or null. */
export function urlDay(input: ExtractInput): UrlDay | null {
  const url = input.simple.url ?? ''
  const match = exact.exec(url) ?? monthOnly.exec(url)
  if (!match) return null
  const [year, month] = [Number(match[1]), Number(match[2])]
  const day = { year, month, day: match[3] === undefined ? lastDayOfMonth(year, month) : Number(match[3]) }
  return isDay(day) ? { day, exact: match[3] !== undefined, start: match.index, end: match.index + match[0].length } : null
}
