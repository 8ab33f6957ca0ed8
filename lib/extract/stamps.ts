import type { Range, ZoneKind } from '#lib/report/index.ts'
import { addDays, type Day, isoDay } from './calendar.ts'
import dateCues from './data/date-cues.json' with { type: 'json' }
import cues from './data/stamp-cues.json' with { type: 'json' }
import { isForum } from './forum.ts'
import { type FrameDay, frameDays } from './frame-days.ts'
import type { ExtractInput } from './input.ts'
import { type Agreement, agreementWith } from './lag.ts'
import { meetingDay } from './meeting-day.ts'
import { remembered } from './remembered.ts'
import { paragraphsOf, type Span } from './sentences.ts'
import { positionOf, sourceAt } from './source-order.ts'
import { isFirstFloor, type StampLabel, stampLabel } from './stamp-label.ts'
import { isEdition, isNamedByPlace, type StampSupport, stampSupport } from './stamp-support.ts'
import { stateDays } from './state-days.ts'
import { urlDay } from './url-day.ts'

/**
 * A day, with or without a time, that the frame of a page gives as its publication. `weight` says how much speaks for it; `isStrong`: its
 * words or its place say so, and not only that it falls shortly behind the day that the text tells.
 */
export type Stamp = Range & {
  readonly zone: ZoneKind
  readonly day: Day
  readonly time: string | null
  readonly label: StampLabel | null
  readonly weight: number
  readonly isStrong: boolean
}

type Candidate = Range & Pick<FrameDay, 'day' | 'time' | 'form'> & { readonly zone: ZoneKind; readonly label: StampLabel | null }

/** What a label is worth, and the zone in which a day stands; the rest is in `weigh`. Set by hand, tried on the open sets of pages. */
const labelWeights: Record<StampLabel, number> = { publication: 6, time: 5, change: 3, upload: 1, other: -20 }
const zoneWeights: { readonly [K in ZoneKind]?: number } = {
  sourceLine: 4,
  byline: 3,
  subtitle: 4,
  forumFrame: 2,
  meta: 4,
  counter: 2,
  breadcrumb: 0,
  navigation: 0,
  footer: 0,
  share: 0,
  attachment: 0,
  documentSiteFrame: 0,
  related: 0,
  title: 0,
  body: 0,
}
const zones = Object.keys(zoneWeights) as ZoneKind[]
const stateWeight = 3
const supportWeights: Record<StampSupport, number> = { credit: 3, counter: 3, buttons: 3, media: 4, edition: 4, clock: 0 }
const clockWeight = -3
/** Against a day alone on its line, where the name of a paper's page stands beside another. */
const besideEditionWeight = -8
/** Zones in which a bare day is one of publication unless something speaks against it. */
const ownZones: ReadonlySet<ZoneKind> = new Set(['sourceLine', 'byline', 'counter'])

/** Sharing sites and archives stamp the upload, not the text; platforms on which accounts publish say the same, and stamp the publication. */
const isUpload = (input: ExtractInput) => isSharing(input) && !new RegExp(cues.notUpload, 'u').test(input.simple.documentSiteFrame ?? '')

/** 上传人:某某　上传时间:……　格式:DOCX　页数:11: the line of a file shows the sharing site, even where nothing else does. */
const ofFile = new RegExp(cues.ofFile, 'u')
const isSharing = (input: ExtractInput) => input.flags.includes('document-site') || ofFile.test(input.simple.documentSiteFrame ?? '')

/** Addresses carry days of their own. */
const withoutAddresses = (text: string) => text.replace(/https?:\/\/[\x21-\x7e]+/gu, (address) => ' '.repeat(address.length))

const edgeLines = 14
const longestEdge = 80

/** The body with everything blanked but lines of the frame that cleaning has left before and behind the text. */
function edgesOf(body: string): string {
  const lines = paragraphsOf(body)
  const isEdge = ({ text }: Span, index: number) =>
    (index < edgeLines || index >= lines.length - edgeLines) && text.length <= longestEdge && /\d/u.test(text) && !/[。；]/u.test(text)
  const kept = lines.filter(isEdge)
  return kept.reduce(
    (text, { start, end }) =>
      text + ' '.repeat(Math.max(0, start - text.length - 1)) + (start > text.length ? '\n' : '') + body.slice(start, end),
    '',
  )
}

function inZone(input: ExtractInput, zone: ZoneKind): Candidate[] {
  const whole = input.simple[zone] ?? ''
  const text = withoutAddresses(zone === 'body' ? edgesOf(whole) : whole)
  if (!/\d|[〇○零]/u.test(text)) return []
  return frameDays(text)
    .map((day) => ({ ...day, zone, label: stampLabel(text, day.start, day.end) }))
    .filter((candidate) => isPossible(input, text, candidate))
}

const lineBefore = (text: string, start: number) => text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
const lineAfter = (text: string, end: number) => text.slice(end).split('\n', 1)[0] ?? ''

/** Contents of meta elements are lines of their own; only one that is nothing but a date is a stamp. */
const standsAlone = (text: string, { start, end }: Range) =>
  (text.charAt(start - 1) || '\n') === '\n' && /^[^\n]{0,8}(?:\n|$)/u.test(text.slice(end))

const credit = new RegExp(dateCues.creditAfter, 'u')

/** In title and text only what is plainly a line of the frame: behind a label of publication, or with credits, or figures and nothing else. */
function isOfFrame({ label, time, zone }: Candidate, support: readonly StampSupport[], isPrompt: boolean, rest: string): boolean {
  const isCredited = support.some((one) => one === 'credit' || one === 'counter' || one === 'buttons' || one === 'media')
  if (label === 'publication' || label === 'change') return true
  if (label === 'time') return isCredited
  return (isCredited && isPrompt) || (time !== null && (isCredited || rest.trim() === '' || zone === 'title'))
}

/** In a forum what stands behind the text was written by those who answered. */
const isReply = (input: ExtractInput, text: string, { zone, start }: Candidate) =>
  zone !== 'markup' &&
  zone !== 'meta' &&
  isForum(input) &&
  !isFirstFloor(text, start) &&
  ['within', 'foot'].includes(positionOf(input, zone, start) ?? '')

/**
 * What a day can be by the words beside it. One in brackets under a title is the day of a speech, unless it has a time; so is one in words
 * under a headline with a name and nothing else behind it. Eight bare figures are a day only behind a label or alone in the head.
 */
function isPossible(input: ExtractInput, text: string, candidate: Candidate): boolean {
  const { zone, start, end, label, form, time } = candidate
  const support = stampSupport(text, candidate).filter((one) => one !== 'clock')
  const isPrompt = agreementOf(input, candidate) === 'prompt'
  if (label === 'other' || isReply(input, text, candidate)) return false
  if (zone === 'meta') return standsAlone(text, candidate)
  if (label === null && time === null && support.length === 0 && !isPrompt && isForum(input)) return false
  if (form === 'swapped' && !isPrompt) return false
  if (form === 'bare' && label === null && (time === null || (support.length === 0 && !isPrompt))) return false
  if (zone === 'related') return support.includes('edition') || (label !== null && support.includes('credit'))
  if (zone === 'body' || zone === 'title') return isOfFrame(candidate, support, isPrompt, lineBefore(text, start) + lineAfter(text, end))
  if (label !== null) return true
  if (/[(（]\s*$/u.test(text.slice(0, start)) && time === null) return zone === 'sourceLine' && (support.includes('credit') || isPrompt)
  if (zone !== 'subtitle') return true
  return (
    lineBefore(text, start).trim() !== '' ||
    /^\d{4}[-/.]/.test(text.slice(start)) ||
    time !== null ||
    credit.test(lineAfter(text, end)) ||
    support.length > 0 ||
    stampSupport(text, candidate).includes('clock') ||
    (lineAfter(text, end).trim() === '' && isCounted(input, candidate))
  )
}

/** How a day stands to the one that the text tells; null where that is this very line. */
function agreementOf(input: ExtractInput, { day, zone, start, end }: Pick<Candidate, 'day' | 'zone' | 'start' | 'end'>): Agreement | null {
  const held = meetingDay(input)
  const isOwn = held?.zone === zone && held.start < end && start < held.end
  return held && !isOwn ? agreementWith(day, held) : null
}

const told = /([昨今])[天日](?:[上下]午|晚上?)?[(（](\d{1,2})月(\d{1,2})日/u
/** A speech counts from the day on which it was given. */
const countsFromStamp = /^(?![^。]{0,30}(?:同志们|各位|大家))[^。]{0,40}(?:昨[天日]|今[天日]|日前|近日)/u

/** 昨天(5月18日): the text itself says that this is the day of the paper, which a bare day in a page's head otherwise may not be. */
function isToldByText(input: ExtractInput, day: Day): boolean {
  const [, word, month, date] = told.exec(input.simple.body ?? '') ?? []
  const one = addDays(day, word === '昨' ? -1 : 0)
  return word !== undefined && one.month === Number(month) && one.day === Number(date)
}

/** The text counts its days from the day of the paper (昨日……), or the day falls shortly behind the one that it prints. */
const isCounted = (input: ExtractInput, candidate: Candidate) =>
  countsFromStamp.test(input.simple.body ?? '') || agreementOf(input, candidate) === 'prompt'

const agreementWeights: Record<Agreement, number> = { prompt: 4, slow: 0, far: -2, before: -5 }

/** A2 时政　2018年01月16日　星期二, and above it 2025年8月22日 alone: the site's clock stands bare in its head, the day of the paper at its page. */
function isClockOfEdition(input: ExtractInput, text: string, { label, start, end, day }: Candidate, all: readonly Candidate[]): boolean {
  const isAlone = label === null && !isOfPage(text, start, end) && lineAfter(text, end).trim().length <= longestClock
  return (
    isAlone &&
    isEdition(input) &&
    all.some((other) => isoDay(other.day) !== isoDay(day) && isOfPage(input.simple[other.zone] ?? '', other.start, other.end))
  )
}

/** 星期二 and the weather. */
const longestClock = 10
const pageOfPaper = /(?:第\s?)?[A-Z]?\d{1,2}\s?版|\b[A-Z]\d{1,2}\b|版[:：\s]/u
const isOfPage = (text: string, start: number, end: number) =>
  pageOfPaper.test(lineBefore(text, start)) || pageOfPaper.test(lineAfter(text, end))

/** All that speaks for and against a day of the frame. */
function weigh(input: ExtractInput, candidate: Candidate, text: string, all: readonly Candidate[]): Stamp {
  const { zone, start, end, day, time, label } = candidate
  const beside = zone === 'meta' || zone === 'markup' ? [] : stampSupport(text, candidate)
  const isMasthead = beside.includes('clock') && !beside.includes('edition') && isEdition(input)
  const support = isMasthead ? [...beside, 'edition' as const] : beside
  const position = positionOf(input, zone, start)
  const agreement = agreementOf(input, candidate)
  const url = urlDay(input)
  const iso = isoDay(day)
  const isRepeated = all.some((other) => other.zone !== zone && isoDay(other.day) === iso)
  const isInUrl = url?.exact === true && isoDay(url.day) === iso
  const isTold = isToldByText(input, day)
  const own =
    (label === null ? 0 : labelWeights[label]) +
    (zone === 'markup' ? stateWeight : (zoneWeights[zone] ?? 0)) +
    (support.includes('clock') && !support.includes('edition') ? clockWeight : 0) +
    support.reduce((sum, one) => sum + supportWeights[one], 0) +
    (isNamedByPlace(lineBefore(text, start)) && lineAfter(text, end).trim() === '' ? 3 : 0) +
    (position === 'head' ? 3 : position === 'top' ? 1 : 0) +
    (time === null ? 0 : 1) +
    (isRepeated ? 2 : 0) +
    (isInUrl ? 4 : 0) +
    (isTold ? 5 : 0) +
    (isClockOfEdition(input, text, candidate, all) ? besideEditionWeight : 0)
  const weight = own + (agreement === null ? 0 : agreementWeights[agreement])
  return { start, end, zone, day, time, label, weight, isStrong: own >= strongWeight || (ownZones.has(zone) && own >= 4) }
}

const strongWeight = 5
/** What a day must weigh to be a stamp. */
const leastWeight = 4

const offsetOfChinaMs = 8 * 3_600_000

/** The day of the capture at +08:00, or the end of time where it is not known. */
function captureDay(input: ExtractInput): string {
  const at = Date.parse(input.facts.fetchedAt ?? '')
  return Number.isNaN(at) ? '9999' : new Date(at + offsetOfChinaMs).toISOString().slice(0, 10)
}

/** A script may state the days of many articles; without a day of the text only one that all its days share is the page's own. */
function stated(input: ExtractInput): Candidate[] {
  const days = stateDays(input)
  const isOne = new Set(days.map(({ day }) => isoDay(day))).size === 1
  return days
    .map((day): Candidate => ({ ...day, zone: 'markup', form: 'plain', label: null }))
    .filter((candidate) => isOne || agreementOf(input, candidate) === 'prompt')
}

/** The stamps of a page, the one for which most speaks first. A day after the capture cannot be one; the capture's own day without a label is the site's clock. */
export const stamps = remembered((input): readonly Stamp[] => {
  const captured = captureDay(input)
  const all = [...zones.flatMap((zone) => inZone(input, zone)), ...stated(input)].filter(({ day, label }) => {
    const iso = isoDay(day)
    return iso < captured || (iso === captured && label !== null)
  })
  const upload = isUpload(input)
  return all
    .map((candidate) => weigh(input, candidate, input.simple[candidate.zone] ?? '', all))
    .filter(({ weight }) => weight >= leastWeight)
    .filter((stamp) => !upload || (stamp.isStrong && stamp.label !== 'upload' && agreementOf(input, stamp) === 'prompt'))
    .toSorted((a, b) => b.weight - a.weight || placeOf(input, a) - placeOf(input, b))
})

const placeOf = (input: ExtractInput, { zone, start }: Stamp) => sourceAt(input, zone, start) ?? zones.indexOf(zone) * 100_000 + start
