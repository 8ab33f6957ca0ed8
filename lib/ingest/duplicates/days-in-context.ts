/** A day of some month, and the words behind it. Counted in a folded text. */
const dayAndBehind = /(\d{1,2}月\d{1,2}日)([^\d\n]{6})/gu

function daysByContext(words: string): Map<string, Set<string>> {
  const days = new Map<string, Set<string>>()
  for (const [, day = '', behind = ''] of words.matchAll(dayAndBehind)) days.set(behind, (days.get(behind) ?? new Set()).add(day))
  return days
}

/** Whether two folded texts put different days before the same words: the report of one meeting, used again for the next. */
export function haveOtherDays(a: string, b: string): boolean {
  const [own, other] = [daysByContext(a), daysByContext(b)]
  for (const [behind, days] of own) {
    const there = other.get(behind)
    if (there && [...days].every((day) => !there.has(day))) return true
  }
  return false
}
