import { divisionLevel } from '#lib/knowledge/division-code.ts'
import { isWithin } from '#lib/knowledge/divisions.ts'
import cues from './data/place-cues.json' with { type: 'json' }
import { found } from './finding.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import type { ContextMention } from './place-context.ts'
import type { PlaceRule } from './place-rule.ts'
import { callsItself, placeValue } from './place-value.ts'
import { guests } from './place-word-signs.ts'
import { selfReference } from './self-reference.ts'

const leadLength = 200
const opening = new RegExp(`(?:^|[,，。！!？?\\s”"])${cues.openings}$`, 'u')
const isTeller = new RegExp(cues.notOrganiserAfter, 'u')

/** A place in full that is the subject of a clause of title or lead: not where something happens, nor whose paper tells it. */
function isSubject(input: ExtractInput, { zone, start, end, form, chained, codes }: ContextMention): boolean {
  const text = input.simple[zone] ?? ''
  const inLead = zone === 'title' || (zone === 'body' && start < leadLength)
  const before = text.slice(Math.max(0, start - 24), start)
  return inLead && (form === 'full' || chained) && codes.length === 1 && opening.test(before) && !isTeller.test(text.slice(end, end + 8))
}

/** 市委书记……来到甲市城区: what the text calls its own kind of division. A county-level city may be visited by its city's secretary. */
function isOwnKind(input: ExtractInput, { zone, start, end, form, codes }: ContextMention): boolean {
  const [code = ''] = codes
  const self = selfReference(input)
  const printed = (input.simple[zone] ?? '').slice(start, end)
  const isCountyCity = divisionLevel(code) === 'district' && printed.endsWith('市')
  const isText = zone === 'title' || zone === 'subtitle' || zone === 'body'
  return isText && form === 'full' && codes.length === 1 && self !== null && callsItself(code, self.kind, printed) && !isCountyCity
}

/**
 * A text that names one place only, with what lies above it, and has it as the subject of its title or lead (甲市乙县丙村的晒谷场亮着灯), or as
 * the kind of division that it calls its own.
 * Where the text calls another kind of division its own, nothing is read.
 */
export const placeOfLead: PlaceRule = ({ input, context }) => {
  const hosts = context.filter(({ codes }) => !guests(input).has(codes.join()))
  const subject = hosts.find((mention) => isSubject(input, mention)) ?? hosts.find((mention) => isOwnKind(input, mention))
  const code = subject?.codes[0]
  if (!subject || code === undefined || input.flags.includes('rewritten')) return null
  const isAlone = context.every(({ codes }) => codes.some((other) => isWithin(code, other) || isWithin(other, code)))
  const self = selfReference(input)
  const printed = (input.simple[subject.zone] ?? '').slice(subject.start, subject.end)
  if (!isAlone || (self && !callsItself(code, self.kind, printed))) return null
  return found(placeValue(code, printed), {
    rule: 'only-place',
    confidence: isSubject(input, subject) && (self || subject.chained) ? 'likely' : 'unsure',
    quotes: [quoteAt(input, subject.zone, subject.start, subject.end, 'value')],
  })
}
