import { placeCodes } from '#lib/knowledge/division-code.ts'
import { isWithin, parentOf } from '#lib/knowledge/divisions.ts'
import type { ContextMention } from './place-context.ts'

/** The reading of an ambiguous name that the context supports, or null when none or several are supported equally. */
export type Resolved = { readonly code: string; readonly support: readonly ContextMention[] }

/** A mention supports a reading by naming something above it, or a sister below the same city. */
function supports(mention: ContextMention, code: string): boolean {
  if (mention.codes.length !== 1) return false
  return mention.codes.some((named) => named !== code && (isWithin(code, named) || areSisters(code, named)))
}

const areSisters = (a: string, b: string) => {
  const parent = parentOf(a)
  return parent !== null && placeCodes(a).district !== null && parent.code === parentOf(b)?.code && !parent.code.endsWith('0000')
}

const firstOfEach = (mentions: readonly ContextMention[]) =>
  [...new Map(mentions.toReversed().map((one) => [one.codes.join(), one])).values()].toReversed()

/** Decides between the readings of a name by the other places that the page names. A single reading needs no support, but shows what there is. */
export function resolveReading(codes: readonly string[], context: readonly ContextMention[]): Resolved | null {
  const readings = codes
    .map((code) => ({ code, support: firstOfEach(context.filter((mention) => supports(mention, code))) }))
    .toSorted((a, b) => b.support.length - a.support.length)
  const [first, second] = readings
  if (!first) return null
  if (!second) return first
  return first.support.length > second.support.length ? first : null
}
