/** A day of some month, and the words behind it. Counted in a folded text. */
const dayAndBehind = /(\d{1,2}月\d{1,2}日)([^\d\n]{6})/gu

/** The days of a folded text by the words behind them. */
export type DaysInContext = ReadonlyMap<string, ReadonlySet<string>>

export function daysInContext(words: string): DaysInContext {
  const days = new Map<string, Set<string>>()
  for (const [, day = '', behind = ''] of words.matchAll(dayAndBehind)) days.set(behind, (days.get(behind) ?? new Set()).add(day))
  return days
}

/** Whether two texts put different days before the same words: the report of one meeting, used again for the next. */
export function haveOtherDays(own: DaysInContext, other: DaysInContext): boolean {
  for (const [behind, days] of own) {
    const there = other.get(behind)
    if (there && [...days].every((day) => !there.has(day))) return true
  }
  return false
}
