import type { Quote } from '#lib/report/index.ts'
import { foldText } from '#lib/text/index.ts'
import type { Comparable } from './comparable.ts'

/** Why two texts that are alike are two articles. */
export type Conflict = 'place' | 'day' | 'people'

const ownZones: ReadonlySet<string> = new Set(['title', 'subtitle', 'body'])
const dayOfSomeMonth = /^\d{1,2}日/

/** The words of the report itself behind a value; what site, stamp or address say is another matter. */
const ownWords = (quotes: readonly Quote[]) =>
  quotes.filter(({ zone, role }) => ownZones.has(zone) && role !== 'cue').map(({ text }) => foldText(text))

/** Whether a day without its month stands in a text; 12日 does not stand in 2月12日. */
function standsIn(words: string, text: string): boolean {
  return dayOfSomeMonth.test(text) ? new RegExp(`(?<![\\d月])${text}`).test(words) : words.includes(text)
}

/** The report gives words for its value, and some of them the other report does not have. */
const isItsOwn = (quotes: readonly Quote[], other: Comparable) =>
  ownWords(quotes).some((text) => text !== '' && !standsIn(other.words, text))

/** A text much shorter than the other may lack what the other says; its own words must stand there all the same. */
const comparableShare = 0.6

function eitherIsItsOwn(a: Comparable, b: Comparable, isOwn: (one: Comparable, other: Comparable) => boolean): boolean {
  const [short, long] = a.shingles.length <= b.shingles.length ? [a, b] : [b, a]
  return isOwn(short, long) || (short.shingles.length >= comparableShare * long.shingles.length && isOwn(long, short))
}

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

/** Nobody who is named in the one stands in the other. */
const hasOthersOnly = (one: Comparable, other: Comparable) => names(one).every((name) => !other.words.includes(name))

/**
 * Whether two reports with like texts tell of different meetings: their places, days or people differ, and the words for it are no
 * mistake of reading, for they stand in one of the texts and not in the other.
 */
export function conflictOf(a: Comparable, b: Comparable): Conflict | null {
  if (placesDiffer(a, b) && eitherIsItsOwn(a, b, (one, other) => isItsOwn(one.article.place.quotes, other))) return 'place'
  if (daysDiffer(a, b) && eitherIsItsOwn(a, b, (one, other) => isItsOwn(one.article.date.quotes, other))) return 'day'
  const bothName = a.article.people.length > 0 && b.article.people.length > 0
  return bothName && eitherIsItsOwn(a, b, hasOthersOnly) ? 'people' : null
}
