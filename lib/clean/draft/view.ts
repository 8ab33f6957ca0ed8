import type { Edit } from '#lib/report/index.ts'
import { type Draft, isHidden } from './draft.ts'

/** Text [start, end) of a view, at least one character, shows source [sourceStart, sourceEnd): as it is (`kept`), or as an edit has it. What shows nothing has no piece. */
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

/** Gives a draft the view of another that has the same edits and hidden zones. */
export function withViewOf(known: Draft, draft: Draft): Draft {
  views.set(draft, viewOf(known))
  return draft
}

function build(draft: Draft): View {
  const { source, edits } = draft
  const pieces: Piece[] = []
  const texts: string[] = []
  let length = 0
  const push = (sourceStart: number, sourceEnd: number, shown: string, kept: boolean) => {
    if (shown === '') return
    pieces.push({ start: length, end: length + shown.length, sourceStart, sourceEnd, kept })
    texts.push(shown)
    length += shown.length
  }
  let from = 0
  const keepUpTo = (end: number) => {
    if (end > from) push(from, end, source.slice(from, end), true)
  }
  let at = 0
  const editUpTo = (end: number) => {
    for (; at < edits.length && (edits[at] as Edit).start < end; at++) {
      const edit = edits[at] as Edit
      keepUpTo(edit.start)
      push(edit.start, edit.end, edit.after, false)
      from = edit.end
    }
  }
  for (const zone of draft.zones) {
    if (!isHidden(zone)) continue
    editUpTo(zone.start)
    keepUpTo(zone.start)
    from = Math.max(from, zone.end)
    while (at < edits.length && (edits[at] as Edit).start < zone.end) at++
  }
  editUpTo(source.length)
  keepUpTo(source.length)
  return { text: texts.join(''), pieces }
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
