import { lastDayOfMonth, type MeetingDate, type Place } from '#lib/report/index.ts'
import type { CampaignSlug } from './campaigns.ts'
import { type TitleStatus, titleStatus } from './holders.ts'
import { type Cycle, cycleOf } from './rounds.ts'

/** Where a place stood in the national campaign when it met: inferred from place and date by tables, not read from the text. */
export type Standing = { readonly cycle: Cycle | null; readonly title: TitleStatus | null }

/** The campaigns whose rounds the table counts. */
const ofTheNationalTitle: ReadonlySet<string> = new Set<CampaignSlug>(['civilized-city', 'model-civilized-city', 'civilized-district'])

const two = (number: number) => String(number).padStart(2, '0')

/** The first and the last day that a date can mean; none without a year. */
function daysOf({ year, month, day }: MeetingDate): readonly string[] {
  if (year === null) return []
  if (month === null) return [`${year}-01-01`, `${year}-12-31`]
  return day === null
    ? [`${year}-${two(month)}-01`, `${year}-${two(month)}-${lastDayOfMonth(year, month)}`]
    : [`${year}-${two(month)}-${two(day)}`]
}

/** The status that held on every one of the days; null where it changed between them. */
function statusThroughout(code: string, days: readonly string[]): TitleStatus | null {
  const [first, ...others] = days.map((day) => titleStatus(code, day))
  return first && others.every((one) => one?.state === first.state && one.round === first.round) ? first : null
}

/**
 * Round, year within it and title of a report's place at the time of its meeting. `campaigns` are slugs; where none of them is of the
 * national title, nothing is said. A development zone has no title of its own.
 */
export function standingOf(place: Place | null, date: MeetingDate | null, campaigns: readonly string[]): Standing {
  if (date === null || date.year === null || !campaigns.some((slug) => ofTheNationalTitle.has(slug))) return { cycle: null, title: null }
  const code = place?.zone == null ? (place?.district ?? place?.city ?? null) : null
  return { cycle: cycleOf(date.year), title: code === null ? null : statusThroughout(code, daysOf(date)) }
}
