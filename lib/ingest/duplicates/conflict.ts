import type { Quote } from '#lib/report/index.ts'
import { foldText } from '#lib/text/index.ts'
import type { Comparable } from './comparable.ts'
import { haveOtherDays } from './days-in-context.ts'

/** Why two texts that are alike are two articles. */
export type Conflict = 'place' | 'day' | 'people'

const ownZones: ReadonlySet<string> = new Set(['title', 'subtitle', 'body'])
const dayOfSomeMonth = /^\d{1,2}日/

/** The words of the report itself behind a value; what site, stamp or address say is another matter. A speech has its day in a line of its own. */
const isOwn = ({ zone, role }: Quote) => role !== 'cue' && (ownZones.has(zone) || (zone === 'sourceLine' && role === 'day'))
const ownWords = (quotes: readonly Quote[]) => quotes.filter(isOwn).map(({ text }) => foldText(text))

/** Whether a day without its month stands in a text; 12日 does not stand in 2月12日. */
function standsIn(words: string, text: string): boolean {
  return dayOfSomeMonth.test(text) ? new RegExp(`(?<![\\d月])${text}`).test(words) : words.includes(text)
}

/** The report gives words for its value, and some of them the other report does not have. */
const isItsOwn = (quotes: readonly Quote[], other: Comparable) =>
  ownWords(quotes).some((text) => text !== '' && !standsIn(other.words, text))

const differ = <T>(a: T | null, b: T | null) => a !== null && b !== null && a !== b

function placesDiffer({ article: a }: Comparable, { article: b }: Comparable): boolean {
  return (['province', 'city', 'district'] as const).some((level) => differ(a.place[level], b.place[level]))
}

function daysDiffer({ article: a }: Comparable, { article: b }: Comparable): boolean {
  if (differ(a.date.month, b.date.month) || differ(a.date.day, b.date.day)) return true
  const [first, last] = [a.date, b.date]
  if (first.firstDay === null || first.lastDay === null || last.firstDay === null || last.lastDay === null) return false
  return first.lastDay < last.firstDay || last.lastDay < first.firstDay
}

const names = ({ article }: Comparable) => article.people.map((name) => foldText(name))

/** Both name people, and nobody of the one is named in the other, nor stands in its text. */
function peopleDiffer(a: Comparable, b: Comparable): boolean {
  const [own, other] = [names(a), names(b)]
  if (own.length === 0 || other.length === 0 || own.some((name) => other.includes(name))) return false
  return own.every((name) => !b.words.includes(name)) && other.every((name) => !a.words.includes(name))
}

/**
 * Whether two reports with like texts tell of different meetings: their places, days or people differ, and the words for it stand in
 * the one and not in the other, on both sides. Where the words of one stand in the other too, a value was misread from what a site put
 * around the text, and says nothing.
 */
export function conflictOf(a: Comparable, b: Comparable): Conflict | null {
  const bothTheirOwn = (quotes: (one: Comparable) => readonly Quote[]) => isItsOwn(quotes(a), b) && isItsOwn(quotes(b), a)
  if (placesDiffer(a, b) && bothTheirOwn(({ article }) => article.place.quotes)) return 'place'
  if (haveOtherDays(a.days, b.days)) return 'day'
  if (daysDiffer(a, b) && bothTheirOwn(({ article }) => article.date.quotes)) return 'day'
  return peopleDiffer(a, b) ? 'people' : null
}
