import { lastDayOfMonth } from '#lib/report/index.ts'
import type { Chance } from '../chance.ts'
import { hanNumber, hanYear } from './han-number.ts'
import type { When } from './template.ts'

export type Day = { readonly year: number; readonly month: number; readonly day: number }

const isHoliday = ({ month, day }: Day): boolean => (month === 10 && day < 8) || (month === 5 && day < 5)
/** In the first months of the epidemic nobody filled halls. */
const isShutDown = ({ year, month }: Day): boolean => year === 2020 && month >= 2 && month <= 4

/** A working day. */
export function pickDay({ years, months }: When, chance: Chance): Day {
  const within = ([from, to]: readonly [number, number]) => from + chance.upTo(to - from + 1)
  for (;;) {
    const day = { year: within(years), month: within(months), day: 2 + chance.upTo(26) }
    if (!/[六日]$/u.test(weekdayOf(day)) && !isHoliday(day) && !isShutDown(day)) return day
  }
}

export function daysLater({ year, month, day }: Day, days: number): Day {
  if (days === 0) return { year, month, day }
  const moved = new Date(Date.UTC(year, month - 1, day + days))
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() }
}

export const isoDay = ({ year, month, day }: Day): string => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** How many days are left until the end of the month. */
export const daysLeft = ({ year, month, day }: Day): number => lastDayOfMonth(year, month) - day

const weekdays = '日一二三四五六'
export const weekdayOf = ({ year, month, day }: Day): string => `星期${weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]}`

/** A day in the forms that papers and offices print, by slot name; `y`, `m`, `d` tell what is to be read from each. */
export const dayForms: { readonly [slot: string]: { readonly print: (day: Day) => string; readonly tells: string } } = {
  ymd: { print: ({ year, month, day }) => `${year}年${month}月${day}日`, tells: 'ymd' },
  dots: { print: ({ year, month, day }) => `${year}.${month}.${day}`, tells: 'ymd' },
  dashes: { print: isoDay, tells: 'ymd' },
  hanDay: { print: ({ year, month, day }) => `${hanYear(year)}年${hanNumber(month)}月${hanNumber(day)}日`, tells: 'ymd' },
  ym: { print: ({ year, month }) => `${year}年${month}月`, tells: 'ym' },
  md: { print: ({ month, day }) => `${month}月${day}日`, tells: 'md' },
  Y: { print: ({ year }) => `${year}`, tells: 'y' },
  hanY: { print: ({ year }) => hanYear(year), tells: 'y' },
  d: { print: ({ day }) => `${day}日`, tells: 'd' },
  weekday: { print: weekdayOf, tells: '' },
  two: {
    print: (last) => {
      const first = daysLater(last, -1)
      const end = first.month === last.month ? `${last.day}日` : `${last.month}月${last.day}日`
      return `${first.month}月${first.day}日至${end}`
    },
    tells: 'mds',
  },
}
