import { type Day, daysBetween, isDay } from './calendar.ts'

/** Reports appear within days; two months is the longest lag that was seen among ordinary ones. Rule of docs/methods.md. */
export const longestLagDays = 60

type MonthDay = { readonly month: number; readonly day: number }

/** The latest day with this month and day that is not after `published`, with its distance in days; null where that is more than the longest lag. */
export function dayBefore(published: Day, { month, day }: MonthDay): { day: Day; lagDays: number } | null {
  for (const year of [published.year, published.year - 1]) {
    const held = { year, month, day }
    const lagDays = isDay(held) ? daysBetween(held, published) : -1
    if (lagDays >= 0) return lagDays <= longestLagDays ? { day: held, lagDays } : null
  }
  return null
}
