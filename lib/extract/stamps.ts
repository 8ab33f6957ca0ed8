import { placeAt } from '#lib/knowledge/place-mentions.ts'
import type { Range, ZoneKind } from '#lib/report/index.ts'
import { addDays, type Day, isDay, isoDay } from './calendar.ts'
import cues from './data/date-cues.json' with { type: 'json' }
import type { ExtractInput } from './input.ts'
import { remembered } from './remembered.ts'

/** A day, with or without a time, that a page's source line gives. `rank` orders what the label says: 0 is publication, higher is weaker. */
export type Stamp = Range & { readonly zone: ZoneKind; readonly day: Day; readonly time: string | null; readonly rank: number }

const yearFirst = /(?<!\d)((?:19|20)\d\d)\s*(?:[-/.]|年)\s*(\d{1,2})\s*(?:[-/.]|月)\s*(\d{1,2})(?!\d)日?/gu
/** 20.10.2016, 03/31/2011: a dot puts the day first, a slash the month. */
const yearLast = /(?<!\d)(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/gu
const timeAfter = /^[\sT]{0,3}(\d{1,2}):(\d{2})(?::(\d{2}))?/u

const zones: readonly ZoneKind[] = ['sourceLine', 'meta', 'byline', 'subtitle', 'navigation', 'footer']

/** Sharing sites and archives stamp the upload, not the text. */
const isUpload = (input: ExtractInput) => input.flags.includes('document-site')

/** Midnight is what a system writes that knows no time. */
function timeAt(text: string, end: number): { end: number; time: string | null } {
  const match = timeAfter.exec(text.slice(end, end + 14))
  if (!match) return { end, time: null }
  const [whole, hour = '', minute = '', second] = match
  const isMidnight = /^0?0:00(?::00)?$/.test(whole.trim())
  if (isMidnight) return { end, time: null }
  return { end: end + whole.length, time: `${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}` }
}

const labels = cues.stampLabels.map((words) => new RegExp(`(?:${words})[\\s:：]*$`, 'u'))

function rankOf(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 16), start)
  const at = labels.findIndex((label) => label.test(before))
  return at === -1 ? labels.length : at
}

function daysIn(text: string): (Range & { day: Day })[] {
  const first = Array.from(text.matchAll(yearFirst), (match) => ({
    match,
    day: { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) },
  }))
  const last = Array.from(text.matchAll(yearLast), (match) => {
    const [a, b] = [Number(match[1]), Number(match[3])]
    const dayFirst = match[2] === '.' || a > 12
    return { match, day: { year: Number(match[4]), month: dayFirst ? b : a, day: dayFirst ? a : b } }
  })
  return [...first, ...last]
    .filter(({ day }) => isDay(day))
    .map(({ match, day }) => ({ start: match.index, end: match.index + match[0].length, day }))
}

/** Contents of meta elements are lines of their own; only one that is nothing but a date is a stamp. */
const standsAlone = (text: string, { start, end }: Range) =>
  (text.charAt(start - 1) || '\n') === '\n' && /^[^\n]{0,8}(?:\n|$)/u.test(text.slice(end))

const offsetOfChinaMs = 8 * 3_600_000

/** The day of the capture at +08:00, or the end of time where it is not known. */
function captureDay(input: ExtractInput): string {
  const at = Date.parse(input.facts.fetchedAt ?? '')
  return Number.isNaN(at) ? '9999' : new Date(at + offsetOfChinaMs).toISOString().slice(0, 10)
}

const media = new RegExp(cues.mediaBefore, 'u')
const counter = new RegExp(cues.counterAfter, 'u')
const credit = new RegExp(cues.creditAfter, 'u')
const sourceBefore = new RegExp(cues.sourceBefore, 'u')
const lineBefore = (text: string, start: number) => text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
const lineAfter = (text: string, end: number) => text.slice(end).split('\n', 1)[0] ?? ''

/** Beside a menu or in a footer: behind the name of a paper or an account (甲市发布 2021-09-02), or before the counter of readers. */
function isBesideMenu(text: string, zone: ZoneKind, { start, end }: Stamp): boolean {
  const [before, after] = [lineBefore(text, start), lineAfter(text, end)]
  if (zone === 'footer') return sourceBefore.test(before) && after.trim() === ''
  return media.test(before) || counter.test(after) || (after.trim() === '' && isAccount(before))
}

/** 甲市乙区: an account that bears the name of a place and nothing else. */
const isAccount = (name: string) => placeAt(name, 0, true)?.end === name.trim().length

const relative = /([昨今])[天日](?:[上下]午)?[(（](\d{1,2})月(\d{1,2})日/u

/** 昨天(5月18日): the text itself says that this is the day of the paper, which a bare day in a page's head otherwise may not be. */
function isDayAfter(input: ExtractInput, { day }: Stamp): boolean {
  const [, word, month, date] = relative.exec(input.simple.body ?? '') ?? []
  const told = addDays(day, word === '昨' ? -1 : 0)
  return word !== undefined && told.month === Number(month) && told.day === Number(date)
}

/** Which days of a zone are stamps. One in brackets under a title is the day of a speech; under a headline a bare one in figures is a stamp; beside a menu only what follows the name of a paper. */
function isStamp(input: ExtractInput, text: string, zone: ZoneKind, stamp: Stamp): boolean {
  if (/[(（]\s*$/u.test(text.slice(0, stamp.start))) return false
  if (zone === 'meta') return standsAlone(text, stamp)
  if (zone === 'navigation' || zone === 'footer') return isBesideMenu(text, zone, stamp) || isDayAfter(input, stamp)
  return (
    zone !== 'subtitle' ||
    lineBefore(text, stamp.start) !== '' ||
    /^\d{4}[-/.]/.test(text.slice(stamp.start)) ||
    credit.test(lineAfter(text, stamp.end))
  )
}

/** Addresses carry days of their own. */
const withoutAddresses = (text: string) => text.replace(/https?:\/\/[\x21-\x7e]+/gu, (address) => ' '.repeat(address.length))

function stampsIn(input: ExtractInput, zone: ZoneKind): Stamp[] {
  const text = withoutAddresses(input.simple[zone] ?? '')
  const timed = daysIn(text).map(({ start, end, day }): Stamp => ({ zone, start, day, rank: rankOf(text, start), ...timeAt(text, end) }))
  return timed.filter((stamp) => isStamp(input, text, zone, stamp))
}

/** The stamps of a page, publication before others. A day after the capture cannot be one; the capture's own day without a label is the site's clock. */
export const stamps = remembered((input): readonly Stamp[] => {
  if (isUpload(input)) return []
  const captured = captureDay(input)
  const isClock = ({ day, rank }: Stamp) => rank === labels.length && isoDay(day) === captured
  return zones
    .flatMap((zone) => stampsIn(input, zone))
    .filter((stamp) => isoDay(stamp.day) <= captured && !isClock(stamp))
    .toSorted((a, b) => a.rank - b.rank)
})
