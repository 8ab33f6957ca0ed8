import type { Range } from '#lib/report/index.ts'
import { addDays, type Day } from './calendar.ts'
import { numberOf } from './chinese-numbers.ts'
import { longestLagDays } from './lag.ts'

/** A day of the lunar calendar as printed: 农历正月初八 is month 1, day 8. */
export type LunarDay = Range & { readonly month: number; readonly day: number }

const months = new Map(
  [...'正二三四五六七八九十']
    .map((name, index) => [name, index + 1] as const)
    .concat([
      ['冬', 11],
      ['十一', 11],
      ['腊', 12],
      ['十二', 12],
    ]),
)
/** Without 农历 only months and days that are never written so for the solar calendar: 正月, 腊月, 初八, 廿三. */
const printed =
  /(?:农历|阴历)?(正|腊|冬|十[一二]?|[二三四五六七八九])月(初[一二三四五六七八九十]|十[一二三四五六七八九]?|廿[一二三四五六七八九]?|二十|三十)(?!日)/u
const named = /农历|阴历|[正腊冬]月|月初[一二三四五六七八九十]|廿/u

/** The lunar day that a text prints, or null. */
export function lunarDayIn(text: string): LunarDay | null {
  const match = printed.exec(text)
  if (!match || !named.test(match[0])) return null
  const month = months.get(match[1] ?? '')
  const day = numberOf((match[2] ?? '').replace('初', '').replace(/^廿$/u, '二十').replace('廿', '二十'))
  return month === undefined || !(day >= 1 && day <= 30) ? null : { month, day, start: match.index, end: match.index + match[0].length }
}

const calendar = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' })

/** Month (leap months as NaN) and day of a solar day in the lunar calendar. */
function lunar({ year, month, day }: Day): { month: number; day: number } {
  const parts = calendar.formatToParts(Date.UTC(year, month - 1, day))
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  return { month: of('month'), day: of('day') }
}

/** The solar day of a lunar one, the last before publication; null where that is longer ago than reports take. */
export function latestLunarDay(wanted: { readonly month: number; readonly day: number }, published: Day): Day | null {
  for (let lag = 0; lag <= longestLagDays; lag += 1) {
    const day = addDays(published, -lag)
    const found = lunar(day)
    if (found.month === wanted.month && found.day === wanted.day) return day
  }
  return null
}
