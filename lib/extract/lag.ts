import { type Day, daysBetween, isDay } from './calendar.ts'

/** Reports appear within days; two months is the longest lag that was seen among ordinary ones. Rule of docs/methods.md. */
export const longestLagDays = 60
/** Nearly all reports are published within a week. */
export const promptDays = 7

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

/**
 * How a day of the frame stands to the day that the text tells: within a week behind it, within two months, later, or before it. Where the
 * text prints no year, a day outside the two months is `far`.
 */
export type Agreement = 'prompt' | 'slow' | 'far' | 'before'

export function agreementWith(published: Day, held: MonthDay & { readonly year: number | null }): Agreement {
  if (held.year !== null) {
    const lagDays = daysBetween({ year: held.year, month: held.month, day: held.day }, published)
    return lagDays < 0 ? 'before' : byLag(lagDays)
  }
  const found = dayBefore(published, held)
  return found ? byLag(found.lagDays) : 'far'
}

const byLag = (lagDays: number): Agreement => (lagDays <= promptDays ? 'prompt' : lagDays <= longestLagDays ? 'slow' : 'far')
