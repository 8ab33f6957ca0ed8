import { division, divisions } from '#lib/knowledge/divisions.ts'
import type { ZoneKind } from '#lib/report/index.ts'
import cues from './data/place-cues.json' with { type: 'json' }
import type { ExtractInput } from './input.ts'
import { organisingUnit } from './organising-unit.ts'
import type { ContextMention } from './place-context.ts'
import type { PlaceSignal, SignalRule } from './place-signal.ts'
import { callsItself } from './place-value.ts'
import { selfReference } from './self-reference.ts'

const textAfter = (input: ExtractInput, { zone, end }: ContextMention) => (input.simple[zone] ?? '').slice(end, end + 40)
const charBefore = (input: ExtractInput, { zone, start }: ContextMention) => (input.simple[zone] ?? '').charAt(start - 1) || '\n'
const clauseStart = /[,，。！？!?;；:：\n\s“]/u
const leadLength = 200
const inLead = ({ zone, start }: ContextMention) => zone === 'title' || (zone === 'body' && start < leadLength)

const leastUnitName = 3
/** 甲市乙镇, where 乙镇 holds the meeting: the unit's full name, in text or source. */
const ownUnit: SignalRule = (input, context) => {
  const unit = organisingUnit(input)?.quote
  const name = unit ? (input.simple[unit.zone] ?? '').slice(unit.start, unit.end) : ''
  if (name.length < leastUnitName || /^[我全本]/u.test(name)) return []
  return context
    .filter((mention) => mention.form === 'full' && textAfter(input, mention).startsWith(name))
    .map((mention) => ({ name: 'unit', weight: 4, role: 'organiser', mention }))
}

const villageOf = /^\p{Script=Han}{1,4}(?:镇|乡|街道)\p{Script=Han}{1,6}(?:村|社区)/u
/** 甲区乙镇丙村……: a text that begins in a village says where it lies. */
const villageOfLead: SignalRule = (input, context) =>
  context
    .filter(
      (mention) =>
        mention.zone === 'body' &&
        mention.start < leadLength / 2 &&
        mention.form === 'full' &&
        clauseStart.test(charBefore(input, mention)) &&
        villageOf.test(textAfter(input, mention)),
    )
    .map((mention) => ({ name: 'unit', weight: 4, role: 'organiser', mention }))

const leader = new RegExp(cues.leaderAfter, 'u')
const visitor = new RegExp(cues.visitorsFromElsewhere, 'u')
/** 甲区委书记某某来到……, in a text that calls a district its own: its own leader. */
const ownLeader: SignalRule = (input, context) => {
  const self = selfReference(input)
  if (!self) return []
  const isOwn = ({ codes }: ContextMention) => codes.every((code) => callsItself(code, self.kind, ''))
  const isLeader = (mention: ContextMention) => leader.test(textAfter(input, mention)) && !visitor.test(textAfter(input, mention))
  return context
    .filter((mention) => inLead(mention) && clauseStart.test(charBefore(input, mention)) && isOwn(mention) && isLeader(mention))
    .map((mention) => ({ name: 'leader', weight: 3, role: 'self-reference', mention }))
}

const abbreviated = new RegExp(
  `(?<=^|[,，。\\s])(\\p{Script=Han})([区县旗])(?=${cues.meetingVerbs.join('|')}|[委政](?:召|举|府)|人民政府)`,
  'gmu',
)
const zones: readonly ZoneKind[] = ['title', 'body']
/** 甲区召开……, beside 甲乙丙区 in full: a district by its first character. */
const abbreviation: SignalRule = (input, context) => {
  const letters = zones.flatMap((zone) =>
    Array.from((input.simple[zone] ?? '').slice(0, leadLength).matchAll(abbreviated), ([, letter = '', kind = '']) => ({ letter, kind })),
  )
  const isMeant = ({ codes: [code = '', ...others], form }: ContextMention) => {
    const name = division(code)?.name ?? ''
    return (
      others.length === 0 &&
      form === 'full' &&
      letters.some(({ letter, kind }) => name.length > 2 && name.startsWith(letter) && name.endsWith(kind))
    )
  }
  const meant = context.filter(isMeant)
  return new Set(meant.map(({ codes: [code] }) => code)).size === 1
    ? meant.map((mention): PlaceSignal => ({ name: 'abbreviation', weight: 4, role: 'value', mention }))
    : []
}

const institutions = cues.institutions.map(({ words, code }) => ({ words: new RegExp(`(?<=^|[,，。\\s])(?:${words})`, 'gmu'), code }))
/** 首都文明委: a body whose name tells its province without naming it. */
const institution: SignalRule = (input) =>
  institutions.flatMap(({ words, code }) =>
    zones.flatMap((zone) =>
      Array.from((input.simple[zone] ?? '').slice(0, leadLength).matchAll(words), (match): PlaceSignal => {
        const mention: ContextMention = {
          zone,
          start: match.index,
          end: match.index + match[0].length,
          codes: [code],
          form: 'full',
          chained: false,
        }
        return { name: 'institution', weight: 4, role: 'organiser', mention }
      }),
    ),
  )

const provinces = new Set(divisions.filter(({ level }) => level === 'province').map(({ code }) => code))
const listTitle = new RegExp(cues.listTitleAfter, 'u')
/** 第几届甲省文明城市名单: whose list it is. */
const list: SignalRule = (input, context) =>
  context
    .filter(
      ({ zone, codes: [code = ''], ...at }) =>
        zone === 'title' && provinces.has(code) && listTitle.test(textAfter(input, { zone, codes: [code], ...at })),
    )
    .map((mention) => ({ name: 'list', weight: 4, role: 'organiser', mention }))

/** What title and lead say of the unit, the leader or the body that acts. */
export const ownSignals: readonly SignalRule[] = [ownUnit, villageOfLead, ownLeader, abbreviation, institution, list]
