/** A day of the Gregorian calendar, month 1 to 12. */
export type Day = { readonly year: number; readonly month: number; readonly day: number }

const dayMs = 86_400_000
const utc = ({ year, month, day }: Day) => Date.UTC(year, month - 1, day)

/** Whether the day exists; 29 February only in leap years. */
export function isDay({ year, month, day }: Day): boolean {
  const date = new Date(utc({ year, month, day }))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Whole days from `a` to `b`; negative when b is earlier. */
export const daysBetween = (a: Day, b: Day): number => Math.round((utc(b) - utc(a)) / dayMs)

export function addDays(day: Day, days: number): Day {
  const date = new Date(utc(day) + days * dayMs)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export const isoDay = ({ year, month, day }: Day): string => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
