import type { Chance } from '../chance.ts'
import type { Facts } from '../dirt/frames/index.ts'
import type { Answer } from '../judge.ts'

type Parts = { readonly year: number | null; readonly month: number | null; readonly day: number | null; readonly basis: string | null }

/** Reports appear on the same day or within a week, as nearly all do. */
const longestLag = 6
const firstYear = 2008
const years = 16

/**
 * A day of publication for a report, and what its answer becomes with it: where month and day are printed without a year, the stamp
 * settles the year. Null for reports without a day, or that tell their own publication.
 */
export function stamped(answer: Answer, random: Chance): { readonly answer: Answer; readonly published: Facts['date'] } {
  const date = answer.meetingDate as Parts | null | undefined
  const lag = random.upTo(longestLag + 1)
  const invented = firstYear + random.upTo(years)
  if (answer.publishedAt || !date?.month || !date.day || date.basis === 'inferred') return { answer, published: null }
  const year = date.year ?? invented
  const at = new Date(Date.UTC(year, date.month - 1, date.day + lag))
  const published = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
  return { answer: date.year === null ? { ...answer, meetingDate: { ...date, year, basis: 'stamp' } } : answer, published }
}
