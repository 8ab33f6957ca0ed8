import type { Range, ZoneKind } from '#lib/report/index.ts'
import type { Draft } from '../draft/draft.ts'
import { sourceStartAt, viewOf } from '../draft/view.ts'
import { foldForRecognition } from './fold-line.ts'

/**
 * A line of a view that is not blank, without the white space at its ends: where it stands in the view, its text, the text as cues are
 * looked for (`folded`; offsets do not correspond), and the zone that its first character is in already, if any.
 */
export type PageLine = Range & { readonly text: string; readonly folded: string; readonly zone: ZoneKind | null }

const known = new WeakMap<Draft, readonly PageLine[]>()

export function pageLines(draft: Draft): readonly PageLine[] {
  const lines = known.get(draft) ?? splitLines(draft)
  known.set(draft, lines)
  return lines
}

/** Each of Unicode's line ends, one character at a time. */
const lineEnd = /[\n\r\u2028\u2029]/

function splitLines(draft: Draft): PageLine[] {
  const view = viewOf(draft)
  const zoneOf = zoneFinder(draft)
  const lines: PageLine[] = []
  let from = 0
  for (const raw of view.text.split(lineEnd)) {
    const text = raw.trim()
    if (text !== '') {
      const start = from + raw.length - raw.trimStart().length
      lines.push({ start, end: start + text.length, text, folded: foldForRecognition(text), zone: zoneOf(sourceStartAt(view, start)) })
    }
    from += raw.length + 1
  }
  return lines
}

function zoneFinder(draft: Draft): (position: number) => ZoneKind | null {
  let at = 0
  return (position) => {
    while (at < draft.zones.length && (draft.zones[at]?.end ?? 0) <= position) at++
    const zone = draft.zones[at]
    return zone && zone.start <= position ? zone.kind : null
  }
}
