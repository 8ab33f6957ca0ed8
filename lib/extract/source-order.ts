import type { ZoneKind, ZoneText } from '#lib/report/index.ts'
import type { ExtractInput } from './input.ts'
import { remembered } from './remembered.ts'

/** Where a place of a zone's text stands in the captured source; null for zones that are no stretches of it. */
export function sourceAt(input: ExtractInput, zone: ZoneKind, offset: number): number | null {
  const segments = input.texts[zone]?.segments ?? []
  const segment = segments.find(({ textStart, textEnd }) => textStart <= offset && offset < textEnd) ?? segments.at(-1)
  return segment ? segment.sourceStart + Math.max(0, Math.min(offset, segment.textEnd) - segment.textStart) : null
}

const beginOf = (text: ZoneText | undefined) => text?.segments[0]?.sourceStart ?? null
const endOf = (text: ZoneText | undefined) => text?.segments.at(-1)?.sourceEnd ?? null

/** Where title and text stand in the source; each null where that is not known. */
export const layoutOf = remembered((input) => ({
  title: beginOf(input.texts.title),
  bodyStart: beginOf(input.texts.body),
  bodyEnd: endOf(input.texts.body),
}))

/** How a place stands to title and text: `head` between them, `top` before both, `within` the text, `foot` after it. */
export function positionOf(input: ExtractInput, zone: ZoneKind, offset: number): 'top' | 'head' | 'within' | 'foot' | null {
  const at = sourceAt(input, zone, offset)
  const { title, bodyStart, bodyEnd } = layoutOf(input)
  if (at === null || bodyStart === null || bodyEnd === null) return null
  if (at >= bodyEnd) return 'foot'
  if (at >= bodyStart) return 'within'
  return title !== null && at >= title ? 'head' : 'top'
}
