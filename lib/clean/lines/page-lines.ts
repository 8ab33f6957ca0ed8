import type { Range, Zone } from '#lib/report/index.ts'
import type { Draft } from '../draft/draft.ts'
import { sourceEndAt, sourceStartAt, type View, viewOf, viewPositionOf } from '../draft/view.ts'
import { foldForRecognition } from './fold-line.ts'
import { linkedLines } from './linked-lines.ts'
import type { PageLine, UnlinkedLine } from './page-line.ts'

export type { PageLine } from './page-line.ts'

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
  const zoneAt = zoneFinder(draft)
  const lines = textLines(view).map((line) => lineOf(view, line, zoneAt))
  const linked = linkedLines(draft, lines)
  const isHeading = headingFinder(draft)
  return lines.map((line, at) => {
    const start = sourceStartAt(view, line.start)
    return { ...line, linked: linked[at] ?? false, heading: isHeading(start), container: placeInContainer(draft, start) }
  })
}

/** A line of a view, whatever zones it is in. */
type TextLine = Pick<PageLine, 'start' | 'end' | 'text' | 'folded'>

const linesOfView = new WeakMap<View, readonly TextLine[]>()

/** The lines of a view that are not blank; read once, however often zones change above it. */
function textLines(view: View): readonly TextLine[] {
  const known = linesOfView.get(view)
  if (known) return known
  const lines: TextLine[] = []
  let from = 0
  for (const raw of view.text.split(lineEnd)) {
    const { start, end } = trimmed(view.text, from, from + raw.length)
    if (start < end) lines.push(textLine(view, start, end))
    from += raw.length + 1
  }
  linesOfView.set(view, lines)
  return lines
}

function textLine(view: View, start: number, end: number): TextLine {
  const text = view.text.slice(start, end)
  return { start, end, text, folded: foldForRecognition(text) }
}

const placeInContainer = ({ textContainer }: Draft, position: number): PageLine['container'] =>
  textContainer && (position < textContainer.start ? 'before' : position < textContainer.end ? 'inside' : 'behind')

/** Whether a position of the source stands in a heading; to be asked for positions in order. */
function headingFinder({ headings }: Draft): (position: number) => boolean {
  let at = 0
  return (position) => {
    while (at < headings.length && (headings[at]?.end ?? 0) <= position) at++
    return (headings[at]?.start ?? Number.POSITIVE_INFINITY) <= position
  }
}

/** A zone that ends inside a line is left out at its start, and one that begins inside it at its end: the rest may be text. */
function lineOf(view: View, line: TextLine, zoneAt: (position: number) => Zone | null): UnlinkedLine {
  const end = sourceEndAt(view, line.end - 1)
  let { start } = line
  let zone = zoneAt(sourceStartAt(view, start))
  while (zone && zone.end < end) {
    const behind = trimmed(view.text, viewPositionOf(view, zone.end), line.end).start
    if (behind >= line.end) break
    start = behind
    zone = zoneAt(sourceStartAt(view, start))
  }
  const last = zoneAt(end - 1)
  const from = last ? viewPositionOf(view, last.start) : line.end
  const to = zone === null && last && from > start ? trimmed(view.text, start, from).end : line.end
  const whole = start === line.start && to === line.end
  return { ...(whole ? line : textLine(view, start, to)), zone: zone?.kind ?? null }
}

function trimmed(text: string, start: number, end: number): Range {
  const raw = text.slice(start, end)
  const lead = raw.length - raw.trimStart().length
  return { start: start + lead, end: Math.max(start + raw.trimEnd().length, start + lead) }
}

function zoneFinder(draft: Draft): (position: number) => Zone | null {
  let at = 0
  return (position) => {
    while (at < draft.zones.length && (draft.zones[at]?.end ?? 0) <= position) at++
    const zone = draft.zones[at]
    return zone && zone.start <= position ? zone : null
  }
}
