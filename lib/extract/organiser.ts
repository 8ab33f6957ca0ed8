import { divisionLevel } from '#lib/knowledge/division-code.ts'
import { type PlaceMention, placeAt, placeMentions } from '#lib/knowledge/place-mentions.ts'
import type { Range, ZoneKind } from '#lib/report/index.ts'
import cues from './data/place-cues.json' with { type: 'json' }
import { type DevelopmentZone, developmentZoneAt } from './development-zone.ts'
import type { ExtractInput } from './input.ts'
import { remembered } from './remembered.ts'

/**
 * Who holds the meeting, as title or lead name it. `place` is null for a development zone without its city and for 全市, 我区 and the like.
 * `unit` is what stands between the place and the verb: 教育局, 区委、区政府, or nothing.
 */
export type Organiser = {
  readonly zone: ZoneKind
  readonly place: PlaceMention | null
  readonly area: DevelopmentZone | null
  readonly unit: Range
  /** Whether a verb follows; a title may do without (2013年甲市创卫誓师会), but so do slogans. */
  readonly hasVerb: boolean
  /** From the first word of the organiser to the verb. */
  readonly subject: Range
}

const opening = new RegExp(cues.openings, 'uy')
/** A 、 is one too, but only before a post: 省委常委、甲市委书记. */
const clauseBorder = /[,，。！？!?;；:：\n|丨\]】》）)”"\s、]/gu
const clauseEnd = /[,，。！？!?;；\n]/u
const verb = new RegExp(cues.meetingVerbs.join('|'), 'u')
const visit = new RegExp(cues.visitVerbs.join('|'), 'u')
const post = new RegExp(cues.postAfter, 'u')
const meetingNoun = new RegExp(cues.meetingNouns, 'u')
const afterWeak = new RegExp(cues.afterWeakName, 'u')
const isTeller = new RegExp(cues.notOrganiserAfter, 'u')
const college = new RegExp(cues.collegeAfter, 'u')
const collegeElsewhere = new RegExp(cues.collegeElsewhere, 'u')
const company = /^\p{Script=Han}{0,10}(?:公司|集团|酒店|银行)/u
const isVisitor = new RegExp(cues.visitors, 'u')

/** How much of a body counts as its lead, in characters: about three sentences. */
const leadLength = 400

/** Where a subject can begin: after a mark or a line end, time words skipped. */
function subjectStarts(text: string): number[] {
  const borders = [0, ...Array.from(text.matchAll(clauseBorder), (match) => match.index + 1)]
  return [...new Set(borders.map((at) => skipOpening(text, at)))]
}

function skipOpening(text: string, at: number): number {
  opening.lastIndex = at
  return at + (opening.exec(text)?.[0].length ?? 0)
}

const restOfClause = (text: string, start: number) => {
  const rest = text.slice(start)
  const end = clauseEnd.exec(rest)?.index ?? rest.length
  return rest.slice(0, end)
}

/** A branch lies elsewhere: 甲大学乙校区, 甲大学附属丙医院. */
const isBranch = (college: string) => collegeElsewhere.test(college) || placeMentions(college).length > 0

/** 甲学院, 甲师范大学: a college that bears the name of a prefecture lies there. Provinces' colleges may lie anywhere. */
function cityOfCollege(text: string, start: number): PlaceMention | null {
  const place = [2, 3, 4]
    .flatMap((length) => placeAt(text.slice(start, start + length), 0, true) ?? [])
    .find(({ form }) => form === 'short')
  const code = place?.codes.length === 1 ? place.codes[0] : undefined
  if (
    !place ||
    code === undefined ||
    divisionLevel(code) !== 'city' ||
    cues.collegesNamedAfterOthers.includes(text.slice(start, start + place.end))
  )
    return null
  if (!college.test(restOfClause(text, start + place.end))) return null
  return { ...place, start, end: start + place.end }
}

/** 甲市天涯水务公司: a county's name without its kind is a company's own name there. */
function withoutBrand(text: string, place: PlaceMention | null): PlaceMention | null {
  if (!place?.chained || place.form !== 'weak' || !company.test(text.slice(place.end))) return place
  const shorter = Array.from({ length: place.end - place.start - 2 }, (_, cut) =>
    placeAt(text.slice(0, place.end - 1 - cut), place.start, true),
  )
  return shorter.find((one) => one !== null && one.form !== 'weak') ?? place
}

/** 甲局集团公司乙车务段, 甲银行乙分行: a branch lies where its own name says, whoever it belongs to. */
const owner = /(?:公司|集团|银行|局|电网|移动|联通|电信)(?=\p{Script=Han})/gu
const branch = /^(?:市|县|区|州)?(?:车务段|工务段|机务段|供电段|电务段|客运段|车站|分公司|分行|支行|分局|供电公司|供电局|供电所)/u
const longestOwner = 20

function placeOfBranch(text: string, start: number): PlaceMention | null {
  const head = /^\p{Script=Han}+/u.exec(text.slice(start, start + longestOwner))?.[0] ?? ''
  const places = Array.from(head.matchAll(owner), ({ index, 0: words }) => placeAt(text, start + index + words.length, true))
  return places.find((place) => place !== null && branch.test(text.slice(place.end))) ?? null
}

/** The organiser whose name begins at `start`, or null where no meeting follows in the clause. */
function organiserAt(text: string, zone: ZoneKind, start: number): Organiser | null {
  const place = placeOfBranch(text, start) ?? withoutBrand(text, placeAt(text, start, true)) ?? cityOfCollege(text, start)
  const area = developmentZoneAt(text, place?.end ?? start, start)
  const unitStart = area?.end ?? place?.end
  if (unitStart === undefined) return null
  const rest = restOfClause(text, unitStart)
  if (text.charAt(start - 1) === '、' && !post.test(rest)) return null
  const verbAt = (verb.exec(rest) ?? (post.test(rest) ? visit.exec(rest) : null))?.index
  if (verbAt === undefined && !(zone !== 'body' && meetingNoun.test(rest))) return null
  if (!area && (isTeller.test(rest) || isVisitor.test(rest.slice(0, verbAt)))) return null
  if (place?.form === 'short' && college.test(rest) && isBranch(rest.slice(0, verbAt))) return null
  if (place && !area && place.form === 'weak' && !place.chained && !afterWeak.test(rest)) return null
  const unitEnd = unitStart + (verbAt ?? 0)
  return { zone, place, area, unit: { start: unitStart, end: unitEnd }, hasVerb: verbAt !== undefined, subject: { start, end: unitEnd } }
}

const ownSubject = /[我本全]([省市区县旗州盟校院局镇乡])$/u
const titleOfPlace = /^级?(?:示范)?文明(?:典范)?(?:县城|城市|城区|县|旗|单位|校园|村镇|镇)/u

/** 我县召开甲省文明县城……会: whose title is wanted is not who meets. */
const isAnothersTitle = (text: string, verb: RegExpExecArray, place: PlaceMention): boolean =>
  verb[0] !== '在' && ownSubject.test(text.slice(0, verb.index)) && titleOfPlace.test(text.slice(place.end))

/** 在…会上 and 召开…会: the place that stands in the name of the meeting. */
function namedMeetings(text: string, zone: ZoneKind): Organiser[] {
  return [...text.matchAll(/(?:召开|举行|在)(?=\p{Script=Han})/gu)].flatMap((match) => {
    const start = skipOpening(text, match.index + match[0].length)
    const place = placeAt(text, start, false)
    if (!place || isAnothersTitle(text, match, place)) return []
    const isMeeting = match[0] === '在' ? /^[^,，。\n]*会议?上/u : /^[^,，。\n]*会/u
    const area = developmentZoneAt(text, place.end, start)
    const end = area?.end ?? place.end
    return isMeeting.test(text.slice(end)) ? [{ zone, place, area, unit: { start: end, end }, hasVerb: true, subject: { start, end } }] : []
  })
}

function organisersIn(input: ExtractInput, zone: ZoneKind, length: number): Organiser[] {
  const text = (input.simple[zone] ?? '').slice(0, length)
  const subjects = subjectStarts(text).flatMap((start) => organiserAt(text, zone, start) ?? [])
  const acting = subjects.filter(({ hasVerb }) => hasVerb)
  if (acting.length > 0) return acting
  return subjects.length > 0 ? subjects : namedMeetings(text, zone)
}

const within = (inner: Range, { start, end }: Range) => inner.start < end && start < inner.end

/** The organisers that title and lead name, in reading order, each zone's first one first. Nothing is read from damaged stretches. */
export const findOrganisers = remembered((input): readonly Organiser[] => {
  const titleZone: ZoneKind = input.simple.title ? 'title' : 'meta'
  const found = [...organisersIn(input, titleZone, 200), ...organisersIn(input, 'body', leadLength)]
  return found.filter(({ zone, subject }) => !input.damage.some((one) => one.zone === zone && within(one, subject)))
})
