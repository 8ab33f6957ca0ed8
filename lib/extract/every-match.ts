import type { ZoneKind } from '#lib/report/index.ts'
import { mayMatch } from '#lib/text/needed-words.ts'
import { bodyIndex } from './body-paragraphs.ts'
import type { ExtractInput } from './input.ts'

const global = new WeakMap<RegExp, RegExp>()

/** All matches of a pattern of the tables, which are written without the flag g, in the order of the text. */
export function everyMatch(pattern: RegExp, text: string): RegExpStringIterator<RegExpExecArray> {
  const everywhere = global.get(pattern) ?? (pattern.global ? pattern : new RegExp(pattern, `${pattern.flags}g`))
  global.set(pattern, everywhere)
  return text.matchAll(everywhere)
}

/** Whether a pattern can match in a zone. A long body is asked for the words that the pattern needs first. */
const mayMatchIn = (input: ExtractInput, zone: ZoneKind, pattern: RegExp): boolean => zone !== 'body' || mayMatch(pattern, bodyIndex(input))

/** All matches of a pattern in a zone. */
export const matchesIn = (input: ExtractInput, zone: ZoneKind, pattern: RegExp): RegExpExecArray[] =>
  mayMatchIn(input, zone, pattern) ? [...everyMatch(pattern, input.simple[zone] ?? '')] : []
