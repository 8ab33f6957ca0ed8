import type { Range, StepName, Zone, ZoneKind } from '#lib/report/index.ts'
import { type Draft, isHidden } from './draft.ts'
import { pieceAt, sourceEndAt, sourceStartAt, type View, viewOf, withViewOf } from './view.ts'

/** Characters [start, end) of the view, at least one, belong to a zone. */
export type ViewLabel = Range & { readonly kind: ZoneKind }

/** Labels stretches found in the view (in order, without overlap). What already belongs to a zone stays there. */
export function labelInView(draft: Draft, step: StepName, labels: readonly ViewLabel[]): Draft {
  if (labels.length === 0) return draft
  const view = viewOf(draft)
  const wanted = labels.flatMap((label): Zone[] => {
    const start = borderBefore(view, label.start)
    const end = borderAfter(view, label.end)
    return start < end ? [{ start, end, kind: label.kind, step }] : []
  })
  const labelled = labelInSource(draft, wanted)
  return wanted.some(isHidden) ? labelled : withViewOf(draft, labelled)
}

/** Labels a stretch of the view anew, and the zones that it touches with it. */
export function relabelInView(draft: Draft, step: StepName, label: ViewLabel): Draft {
  const view = viewOf(draft)
  const range = { start: borderBefore(view, label.start), end: borderAfter(view, label.end) }
  const touched = draft.zones.filter((zone) => zone.start < range.end && zone.end > range.start)
  const start = Math.min(range.start, ...touched.map((zone) => zone.start))
  const end = Math.max(range.end, ...touched.map((zone) => zone.end))
  const others = draft.zones.filter((zone) => !touched.includes(zone))
  return labelInSource({ ...draft, zones: others }, [{ start, end, kind: label.kind, step }])
}

/** As `labelInView`, for ranges of the source. */
function labelInSource(draft: Draft, wanted: readonly Zone[]): Draft {
  const zones: Zone[] = []
  let at = 0
  for (const zone of wanted) {
    let from = Math.max(zone.start, zones.at(-1)?.end ?? 0)
    while (at < draft.zones.length && (draft.zones[at] as Zone).start < zone.end) {
      const known = draft.zones[at++] as Zone
      if (known.start > from) zones.push({ ...zone, start: from, end: known.start })
      zones.push(known)
      from = Math.max(from, known.end)
    }
    if (from < zone.end) zones.push({ ...zone, start: from })
  }
  for (const zone of draft.zones.slice(at)) zones.push(zone)
  return { ...draft, zones }
}

/** A border inside an edited stretch moves to its end when only white space would be left out, otherwise to its start. */
function borderBefore(view: View, position: number): number {
  const piece = pieceAt(view, position)
  if (piece.kept || piece.start === position) return sourceStartAt(view, position)
  return view.text.slice(position, piece.end).trim() === '' || endsInBreak(view, piece.start, position)
    ? piece.sourceEnd
    : piece.sourceStart
}

const endsInBreak = (view: View, start: number, position: number) => view.text.slice(start, position).endsWith('\n')

function borderAfter(view: View, position: number): number {
  const piece = pieceAt(view, position - 1)
  if (piece.kept || piece.end === position) return sourceEndAt(view, position - 1)
  return view.text.slice(piece.start, position).trim() === '' ? piece.sourceStart : piece.sourceEnd
}
