import { placeCodes } from '#lib/knowledge/division-code.ts'
import { placeAt, placeMentions } from '#lib/knowledge/place-mentions.ts'
import type { QuoteRole, ZoneKind } from '#lib/report/index.ts'
import cues from './data/place-cues.json' with { type: 'json' }
import type { ExtractInput } from './input.ts'
import type { ContextMention } from './place-context.ts'

/** One way in which a page names its own place without calling it the organiser. Weights are added up as place-score.ts says. */
export type PlaceSignal = { readonly name: string; readonly weight: number; readonly role: QuoteRole; readonly mention: ContextMention }

const campaign = new RegExp(cues.campaignCue, 'u')
const notOwnCampaign = new RegExp(cues.notOwnCampaignBefore, 'u')
const subject = new RegExp(cues.subjectCue, 'u')
const clauseStart = /[,，。！？!?;；:：\n\s“]/u

type Rule = (input: ExtractInput, context: readonly ContextMention[]) => PlaceSignal[]

const textAfter = (input: ExtractInput, { zone, end }: ContextMention) => (input.simple[zone] ?? '').slice(end, end + 20)
const textBefore = (input: ExtractInput, { zone, start }: ContextMention) =>
  (input.simple[zone] ?? '').slice(Math.max(0, start - 12), start)
const charBefore = (input: ExtractInput, { zone, start }: ContextMention) => (input.simple[zone] ?? '').charAt(start - 1) || '\n'
const isText = ({ zone }: ContextMention) => zone === 'title' || zone === 'subtitle' || zone === 'body'

/** 为甲市创建文明城市: whose campaign it is. */
const ownCampaign: Rule = (input, context) =>
  context
    .filter((mention) => isText(mention) && campaign.test(textAfter(input, mention)) && !notOwnCampaign.test(textBefore(input, mention)))
    .map((mention) => ({ name: 'campaign', weight: 3, role: 'value', mention }))

/** 《甲市……行动计划》: whose papers it speaks of. */
const ownDocument: Rule = (input, context) =>
  context
    .filter((mention) => isText(mention) && charBefore(input, mention) === '《')
    .map((mention) => ({ name: 'document', weight: 2, role: 'value', mention }))

/** 甲区作为……, 甲区上下: the place as the one who acts. */
const actingSubject: Rule = (input, context) =>
  context
    .filter((mention) => isText(mention) && clauseStart.test(charBefore(input, mention)) && subject.test(textAfter(input, mention)))
    .map((mention) => ({ name: 'subject', weight: 3, role: 'self-reference', mention }))

/** In the title; at the beginning of one of its clauses it is what the title speaks of. */
const inTitle: Rule = (input, context) =>
  context
    .filter(({ zone }) => zone === 'title' || zone === 'meta')
    .map((mention) => ({ name: 'title', weight: clauseStart.test(charBefore(input, mention)) ? 3 : 2, role: 'value', mention }))

const inBreadcrumb: Rule = (_input, context) =>
  context.filter(({ zone }) => zone === 'breadcrumb').map((mention) => ({ name: 'breadcrumb', weight: 1, role: 'site', mention }))

/** 甲市高新区: a zone's city stands before it. */
const zoneParent: Rule = (input, context) => {
  const kind = new RegExp(`^${cues.zoneKinds}`, 'u')
  return context
    .filter((mention) => kind.test(textAfter(input, mention)))
    .map((mention) => ({ name: 'zone', weight: 3, role: 'parent', mention }))
}

/** A name that the body says more than once. */
const repeated: Rule = (_input, context) => {
  const body = context.filter(({ zone }) => zone === 'body')
  return body
    .filter((mention, index) => body.findIndex((other) => other.codes.join() === mention.codes.join()) < index)
    .map((mention) => ({ name: 'repeated', weight: 1, role: 'value', mention }))
}

/** The only place of its level in the whole text. */
const onlyOne: Rule = (_input, context) => {
  const texts = context.filter(isText)
  const level = ({ codes }: ContextMention) => (codes[0]?.endsWith('00') ? 'above' : 'district')
  return texts
    .filter((mention) => texts.every((other) => level(other) !== level(mention) || other.codes.join() === mention.codes.join()))
    .map((mention) => ({ name: 'only', weight: 1, role: 'value', mention }))
}

/** Two or more districts of one city, or three cities of one province: the meeting is the larger one's. The signal names it by its parts. */
const subUnits: Rule = (_input, context) => {
  const named = context
    .filter(({ zone, codes }) => zone === 'body' && codes.length === 1)
    .map((mention) => ({ mention, ...placeCodes(mention.codes[0] ?? '') }))
  const districts = named.flatMap(({ mention, city, district }) => (city && district ? [{ mention, parent: city, part: district }] : []))
  const cities = named.flatMap(({ mention, province, city }) => (city ? [{ mention, parent: province, part: city }] : []))
  return [...joined(districts, 2, 3), ...joined(cities, 3, 2)]
}

type Part = { readonly mention: ContextMention; readonly parent: string; readonly part: string }

const joined = (parts: readonly Part[], least: number, weight: number): PlaceSignal[] =>
  [...Map.groupBy(parts, ({ parent }) => parent)]
    .filter(([, own]) => new Set(own.map(({ part }) => part)).size >= least)
    .flatMap(([parent, own]) =>
      own.map(({ mention }) => ({ name: 'sub-units', weight, role: 'sub-unit', mention: { ...mention, codes: [parent] } })),
    )

/** 甲县文明办 on one of the last lines: who signs a notice or a plan. */
const signature: Rule = (input, context) => {
  const text = (input.simple.body ?? '').trimEnd()
  return context
    .filter(
      ({ zone, start, end }) =>
        zone === 'body' &&
        start >= text.length - signatureReach &&
        text.charAt(start - 1) === '\n' &&
        /^[^\n,，。]{0,16}(?:\n|$)/u.test(text.slice(end)),
    )
    .map((mention) => ({ name: 'signature', weight: 3, role: 'site', mention }))
}

/** How far from the end of a text its signature stands, in characters. */
const signatureReach = 80

/** A place right after the words of `pattern` in a zone of the frame. */
function placesAfter(input: ExtractInput, zone: ZoneKind, pattern: RegExp): ContextMention[] {
  const text = input.simple[zone] ?? ''
  return [...text.matchAll(pattern)].flatMap((match) => {
    const place = placeAt(text, match.index + match[0].length, false)
    return place ? [{ ...place, zone }] : []
  })
}

/** Who publishes: 来源, 发布机构. */
const publisher: Rule = (input) =>
  (['sourceLine', 'byline'] as const)
    .flatMap((zone) => placesAfter(input, zone, new RegExp(cues.publisher, 'gu')))
    .map((mention) => ({ name: 'publisher', weight: 2, role: 'site', mention }))

/** Who owns the site: 主办, 版权所有. */
const owner: Rule = (input) =>
  placesAfter(input, 'footer', new RegExp(cues.owner, 'gu')).map((mention) => ({ name: 'owner', weight: 3, role: 'site', mention }))

/** 甲市新闻网讯: the agency at the head of the body. */
const agency: Rule = (input) => {
  const lead = new RegExp(cues.agencyLead, 'u').exec(input.simple.body ?? '')?.[0] ?? ''
  return placeMentions(lead).map((mention) => ({ name: 'agency', weight: 2, role: 'site', mention: { ...mention, zone: 'body' } }))
}

const rules: readonly Rule[] = [
  ownCampaign,
  ownDocument,
  actingSubject,
  inTitle,
  inBreadcrumb,
  zoneParent,
  repeated,
  onlyOne,
  subUnits,
  signature,
  publisher,
  owner,
  agency,
]

/** All signals of a page. */
export const placeSignals = (input: ExtractInput, context: readonly ContextMention[]): PlaceSignal[] =>
  rules.flatMap((rule) => rule(input, context))
