import cues from './data/place-cues.json' with { type: 'json' }
import type { ExtractInput } from './input.ts'
import type { ContextMention } from './place-context.ts'
import type { SignalRule } from './place-signal.ts'

const campaign = new RegExp(cues.campaignCue, 'u')
const notOwnCampaign = new RegExp(cues.notOwnCampaignBefore, 'u')
const subject = new RegExp(cues.subjectCue, 'u')
const ownNameBefore = new RegExp(cues.selfNamedBefore, 'u')
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

/** 《甲市……行动计划》: whose papers it speaks of. */
const ownDocument: SignalRule = (input, context) =>
  context
    .filter((mention) => isText(mention) && charBefore(input, mention) === '《')
    .map((mention) => ({ name: 'document', weight: 2, role: 'value', mention }))

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

/** A name that the body says more than once. */
const repeated: SignalRule = (_input, context) => {
  const body = context.filter(({ zone }) => zone === 'body')
  return body
    .filter((mention, index) => body.findIndex((other) => other.codes.join() === mention.codes.join()) < index)
    .map((mention) => ({ name: 'repeated', weight: 1, role: 'value', mention }))
}

/** The only place of its level in the whole text. */
const onlyOne: SignalRule = (_input, context) => {
  const texts = context.filter(isText)
  const level = ({ codes }: ContextMention) => (codes[0]?.endsWith('00') ? 'above' : 'district')
  return texts
    .filter((mention) => texts.every((other) => level(other) !== level(mention) || other.codes.join() === mention.codes.join()))
    .map((mention) => ({ name: 'only', weight: 1, role: 'value', mention }))
}

/** What title and text say of their own place. */
export const textSignals: readonly SignalRule[] = [
  ownCampaign,
  ownDocument,
  actingSubject,
  selfNamed,
  inTitle,
  zoneParent,
  repeated,
  onlyOne,
]
