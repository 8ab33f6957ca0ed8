import cues from './data/place-cues.json' with { type: 'json' }
import type { ExtractInput } from './input.ts'
import type { ContextMention } from './place-context.ts'
import type { SignalRule } from './place-signal.ts'

const campaign = new RegExp(cues.campaignCue, 'u')
const notOwnCampaign = new RegExp(cues.notOwnCampaignBefore, 'u')
const subject = new RegExp(cues.subjectCue, 'u')
const ownNameBefore = new RegExp(cues.selfNamedBefore, 'u')
const sloganBefore = new RegExp(cues.sloganBefore, 'u')
const clauseStart = /[,，。！？!?;；:：\n\s“]/u

const textAfter = (input: ExtractInput, { zone, end }: ContextMention) => (input.simple[zone] ?? '').slice(end, end + 20)
const textBefore = (input: ExtractInput, { zone, start }: ContextMention) =>
  (input.simple[zone] ?? '').slice(Math.max(0, start - 12), start)
const charBefore = (input: ExtractInput, { zone, start }: ContextMention) => (input.simple[zone] ?? '').charAt(start - 1) || '\n'
const isText = ({ zone }: ContextMention) => zone === 'title' || zone === 'subtitle' || zone === 'body'

/** 为甲市创建文明城市: whose campaign it is. */
const ownCampaign: SignalRule = (input, context) =>
  context
    .filter((mention) => isText(mention) && campaign.test(textAfter(input, mention)) && !notOwnCampaign.test(textBefore(input, mention)))
    .map((mention) => ({ name: 'campaign', weight: 3, role: 'value', mention }))

const campaignDocument = new RegExp(cues.campaignDocument, 'u')
const isOfCampaign = (input: ExtractInput, { zone, end }: ContextMention) =>
  campaignDocument.test((input.simple[zone] ?? '').slice(end, end + 64))

/** 《甲市……行动计划》: whose papers it speaks of, those of the campaign above all. */
const ownDocument: SignalRule = (input, context) =>
  context
    .filter((mention) => isText(mention) && charBefore(input, mention) === '《')
    .map((mention) => ({ name: 'document', weight: isOfCampaign(input, mention) ? 3 : 2, role: 'value', mention }))

/** 甲区作为……, 甲区上下: the place as the one who acts. */
const actingSubject: SignalRule = (input, context) =>
  context
    .filter((mention) => isText(mention) && clauseStart.test(charBefore(input, mention)) && subject.test(textAfter(input, mention)))
    .map((mention) => ({ name: 'subject', weight: 3, role: 'self-reference', mention }))

/** 我们甲区, 咱们甲市: the speaker's own. */
const selfNamed: SignalRule = (input, context) =>
  context
    .filter((mention) => isText(mention) && ownNameBefore.test(textBefore(input, mention)))
    .map((mention) => ({ name: 'self-named', weight: 3, role: 'self-reference', mention }))

/** In the title; at the beginning of one of its clauses it is what the title speaks of. */
const inTitle: SignalRule = (input, context) =>
  context
    .filter(({ zone }) => zone === 'title' || zone === 'meta')
    .map((mention) => ({ name: 'title', weight: clauseStart.test(charBefore(input, mention)) ? 3 : 2, role: 'value', mention }))

/** 甲市高新区: a zone's city stands before it. */
const zoneParent: SignalRule = (input, context) => {
  const kind = new RegExp(`^${cues.zoneKinds}`, 'u')
  return context
    .filter((mention) => kind.test(textAfter(input, mention)))
    .map((mention) => ({ name: 'zone', weight: 3, role: 'parent', mention }))
}

/** 美丽甲市: a place's slogan for itself. */
const slogan: SignalRule = (input, context) =>
  context
    .filter((mention) => isText(mention) && sloganBefore.test(textBefore(input, mention)))
    .map((mention) => ({ name: 'slogan', weight: 3, role: 'value', mention }))

/** How many times make a name the subject of a text. */
const often = 4

/** A name that the body says more than once. */
const repeated: SignalRule = (_input, context) => {
  const byName = Map.groupBy(
    context.filter(({ zone }) => zone === 'body'),
    ({ codes }) => codes.join(),
  )
  return [...byName.values()].flatMap((mentions) =>
    mentions.slice(1).map((mention) => ({ name: 'repeated', weight: mentions.length >= often ? 2 : 1, role: 'value' as const, mention })),
  )
}

/** The only place of its level in the whole text. */
const onlyOne: SignalRule = (_input, context) => {
  const byLevel = Map.groupBy(context.filter(isText), ({ codes }) => (codes[0]?.endsWith('00') ? 'above' : 'district'))
  return [...byLevel.values()]
    .filter((mentions) => new Set(mentions.map(({ codes }) => codes.join())).size === 1)
    .flatMap((mentions) => mentions.map((mention) => ({ name: 'only', weight: 1, role: 'value' as const, mention })))
}

/** What title and text say of their own place. */
export const textSignals: readonly SignalRule[] = [
  ownCampaign,
  ownDocument,
  actingSubject,
  selfNamed,
  inTitle,
  zoneParent,
  slogan,
  repeated,
  onlyOne,
]
