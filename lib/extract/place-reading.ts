import { placeCodes } from '#lib/knowledge/division-code.ts'
import { isWithin, parentOf } from '#lib/knowledge/divisions.ts'
import type { ExtractInput } from './input.ts'
import type { ContextMention } from './place-context.ts'
import { type PlaceHint, placeHints } from './place-hints.ts'

/** The reading of an ambiguous name that the context supports, by other places that the page names and, failing them, by hints. */
export type Resolved = { readonly code: string; readonly support: readonly ContextMention[]; readonly hints: readonly PlaceHint[] }

/** A mention supports a reading by naming something above it, a sister below the same city, or itself with what lies above it. */
function supports(mention: ContextMention, code: string): boolean {
  if (mention.codes.length !== 1) return false
  return mention.codes.some((named) => (named === code ? mention.chained : isWithin(code, named) || areSisters(code, named)))
}

const areSisters = (a: string, b: string) => {
  const parent = parentOf(a)
  return parent !== null && placeCodes(a).district !== null && parent.code === parentOf(b)?.code && !parent.code.endsWith('0000')
}

const firstOfEach = (mentions: readonly ContextMention[]) =>
  [...new Map(mentions.toReversed().map((one) => [one.codes.join(), one])).values()].toReversed()

/**
 * Decides between the readings of a name by the other places that the page names, and where they leave it open by hints; null where
 * several stay equal. A single reading needs no support, but shows what there is.
 */
export function resolveReading(input: ExtractInput, codes: readonly string[], context: readonly ContextMention[]): Resolved | null {
  const readings = codes
    .map((code) => ({ code, hints: [], support: firstOfEach(context.filter((mention) => supports(mention, code))) }))
    .toSorted((a, b) => b.support.length - a.support.length)
  const [first, second] = readings
  if (!first) return null
  if (!second) return first
  if (first.support.length > second.support.length) return first
  return hinted(
    input,
    readings.filter(({ support }) => support.length === first.support.length),
  )
}

/** The only one of several readings that hints speak for. */
function hinted(input: ExtractInput, readings: readonly Resolved[]): Resolved | null {
  const [only, ...others] = readings
    .map((reading) => ({ ...reading, hints: placeHints(input, reading.code) }))
    .filter(({ hints }) => hints.length > 0)
  return only && others.length === 0 ? only : null
}
