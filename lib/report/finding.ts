import type { Range, ZoneKind } from './source.ts'
import type { Basis, Confidence } from './vocabulary.ts'

/** What a quote does for a value: names it, names its parent, dates it, …; `against`: it does not agree with it. */
export const quoteRoles = [
  'value',
  'organiser',
  'parent',
  'sub-unit',
  'site',
  'self-reference',
  'year',
  'day',
  'stamp',
  'cue',
  'action',
  'post',
  'against',
] as const
export type QuoteRole = (typeof quoteRoles)[number]

/** Words of a zone's text; the text at the range equals `text`. */
export type Quote = Range & { readonly zone: ZoneKind; readonly text: string; readonly role: QuoteRole }

/** Why there is no value. */
export const reasons = ['not-printed', 'ambiguous', 'masked', 'contradictory', 'not-applicable', 'fiction', 'cleared'] as const
export type Reason = (typeof reasons)[number]

/**
 * A value and why it is believed. `value: null` is an answer, and `reason` says why. Without quotes the value is an inference from
 * named facts, or an editor's. `rule` names the rule that decided; `alternatives` are readings that were considered and not taken.
 */
export type Finding<T> = {
  readonly value: T | null
  readonly reason: Reason | null
  readonly confidence: Confidence
  readonly basis: Basis
  readonly quotes: readonly Quote[]
  readonly rule: string
  readonly alternatives: readonly T[]
}
