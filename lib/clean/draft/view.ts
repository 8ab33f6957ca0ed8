import type { Edit } from '#lib/report/index.ts'
import { type Draft, isHidden } from './draft.ts'

/** Text [start, end) of a view shows source [sourceStart, sourceEnd): as it is (`kept`), or as an edit or a hidden zone has it. */
export type Piece = {
  readonly start: number
  readonly end: number
  readonly sourceStart: number
  readonly sourceEnd: number
  readonly kept: boolean
}

/** The whole page as a reader of the source would see it after all edits so far, in the printed script, and how it stands over the source. */
export type View = { readonly text: string; readonly pieces: readonly Piece[] }

const views = new WeakMap<Draft, View>()

/** The view of a draft; computed once. */
export function viewOf(draft: Draft): View {
  const known = views.get(draft)
  if (known) return known
  const view = build(draft)
  views.set(draft, view)
  return view
}

type Change = { readonly start: number; readonly end: number; readonly after: string }

function build(draft: Draft): View {
  const pieces: Piece[] = []
  const texts: string[] = []
  let length = 0
  const push = (sourceStart: number, sourceEnd: number, shown: string, kept: boolean) => {
    pieces.push({ start: length, end: length + shown.length, sourceStart, sourceEnd, kept })
    texts.push(shown)
    length += shown.length
  }
  let from = 0
  for (const { start, end, after } of changesOf(draft)) {
    if (start > from) push(from, start, draft.source.slice(from, start), true)
    push(start, end, after, false)
    from = end
  }
  if (from < draft.source.length) push(from, draft.source.length, draft.source.slice(from), true)
  return { text: texts.join(''), pieces }
}

function changesOf(draft: Draft): readonly Change[] {
  const hidden: Change[] = draft.zones.filter(isHidden).map(({ start, end }) => ({ start, end, after: '' }))
  if (hidden.length === 0) return draft.edits
  const shown = draft.edits.filter(outside(hidden))
  return [...shown, ...hidden].sort((a, b) => a.start - b.start)
}

function outside(hidden: readonly Change[]): (edit: Edit) => boolean {
  let at = 0
  return (edit) => {
    while (at < hidden.length && (hidden[at]?.end ?? 0) <= edit.start) at++
    return (hidden[at]?.start ?? Number.POSITIVE_INFINITY) >= edit.end
  }
}

/** The piece that shows the character at `position` of the view's text. */
export function pieceAt(view: View, position: number): Piece {
  let low = 0
  let high = view.pieces.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((view.pieces[middle]?.end ?? 0) > position) high = middle
    else low = middle + 1
  }
  const piece = view.pieces[low]
  if (!piece || position < piece.start || position >= piece.end) throw new RangeError(`No character at ${position} of the view`)
  return piece
}

/** Where the character at `position` begins in the source; for an edited stretch, where the stretch begins. */
export function sourceStartAt(view: View, position: number): number {
  const piece = pieceAt(view, position)
  return piece.kept ? piece.sourceStart + position - piece.start : piece.sourceStart
}

/** Where the character at `position` ends in the source; for an edited stretch, where the stretch ends. */
export function sourceEndAt(view: View, position: number): number {
  const piece = pieceAt(view, position)
  return piece.kept ? piece.sourceStart + position - piece.start + 1 : piece.sourceEnd
}

/** Where the source from `position` on begins to show in the view. */
export function viewPositionOf(view: View, position: number): number {
  let low = 0
  let high = view.pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((view.pieces[middle]?.sourceEnd ?? 0) > position) high = middle
    else low = middle + 1
  }
  const piece = view.pieces[low]
  if (!piece) return view.text.length
  return piece.kept ? piece.start + Math.max(position - piece.sourceStart, 0) : piece.start
}
