import type { Chance } from '../chance.ts'
import { exchange } from './exchange.ts'
import type { ToldReport } from './told-report.ts'

/** Two reports on two meetings, or two reports of one meeting by two hands. */
export type LookAlike = {
  readonly kind: string
  readonly pair: (source: ReportSource, random: Chance) => readonly [ToldReport, ToldReport] | null
}

/** Reports of templates, always of other ones; `sameTemplate` gives two tellings of one, `sameKind` two templates for the same kind of place. */
export type ReportSource = {
  sameTemplate(random: Chance): readonly [ToldReport, ToldReport]
  sameKind(random: Chance): readonly [ToldReport, ToldReport]
}

const isDated = ({ date }: ToldReport) => Boolean(date?.month && date.day)
const differIn = (a: ToldReport, b: ToldReport) => JSON.stringify([a.paragraphs]) !== JSON.stringify([b.paragraphs])
const valid = (a: ToldReport, b: ToldReport) => (differIn(a, b) ? ([a, b] as const) : null)
const otherDay = (a: ToldReport, b: ToldReport) => a.date?.month !== b.date?.month || a.date?.day !== b.date?.day
const nobody = ({ people }: ToldReport) => people.length === 0

/** The words of one city's report with the names of another, as where both follow one model. */
function modelText(source: ReportSource, random: Chance) {
  const [a, b] = source.sameTemplate(random)
  if (nobody(a) || b.people.length < a.people.length) return null
  return valid(a, exchange(a, b, ['place', 'date', 'people']))
}

/** As above on the same day: a wave of meetings after one of the province. */
function modelTextSameDay(source: ReportSource, random: Chance) {
  const [a, b] = source.sameTemplate(random)
  if (nobody(a) || b.people.length < a.people.length) return null
  return valid(a, exchange(a, b, ['place', 'people']))
}

/** Whole paragraphs, up to two fifths of the text: who takes over more reprints it. */
function quotation({ paragraphs }: ToldReport): readonly string[] {
  const most = 0.4 * paragraphs.join('').length
  const first = paragraphs.slice(1).find(({ length }) => length <= most)
  return first ? [first] : []
}

/** Two papers on one meeting: other words, but the same place, day and people, and here and there a whole quotation. */
function twoPapers(source: ReportSource, random: Chance) {
  const [a, other] = source.sameKind(random)
  if (!isDated(a) || !isDated(other)) return null
  const b = exchange(other, a, ['place', 'date', 'people'])
  const quoted = quotation(a)
  return valid(a, {
    ...b,
    title: random.hit(0.5) ? a.title : b.title,
    paragraphs: [...b.paragraphs.slice(0, 2), ...quoted, ...b.paragraphs.slice(2)],
  })
}

/** The next meeting of the same kind in the same place, told in the manner of the house. */
function nextMeeting(source: ReportSource, random: Chance) {
  const [a, b] = source.sameTemplate(random)
  if (!isDated(a) || !isDated(b) || !otherDay(a, b)) return null
  return valid(a, exchange(b, a, ['place', 'people']))
}

/** The same speech, to the letter, at a meeting on another day. */
function speechAgain(source: ReportSource, random: Chance) {
  const [a, b] = source.sameTemplate(random)
  if (!isDated(a) || !isDated(b) || !otherDay(a, b)) return null
  return valid(a, exchange(a, b, ['date']))
}

export const lookAlikes: readonly LookAlike[] = [
  { kind: 'model text of two places', pair: modelText },
  { kind: 'model text of two places, same day', pair: modelTextSameDay },
  { kind: 'two tellings of one template', pair: (source, random) => valid(...source.sameTemplate(random)) },
  { kind: 'one meeting in two papers', pair: twoPapers },
  { kind: 'next meeting of one place', pair: nextMeeting },
  { kind: 'same words on another day', pair: speechAgain },
]
