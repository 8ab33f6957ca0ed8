import type { Edit, Segment, ZoneKind, ZoneText } from '#lib/report/index.ts'
import type { Draft } from '../draft/draft.ts'
import { type Piece, viewOf } from '../draft/view.ts'

/** A stretch of the source in one zone (body: in none): the pieces of the view that show it. */
export type Stretch = { readonly kind: ZoneKind; readonly start: number; readonly end: number; readonly pieces: readonly Piece[] }

/** The text of one zone kind, and the edits that take away the white space at the ends of its stretches. */
export type Assembled = { readonly zoneText: ZoneText; readonly trims: readonly Edit[] }

const shownInOneLine: ReadonlySet<ZoneKind> = new Set(['body', 'title', 'subtitle'])

/**
 * Puts the stretches of one kind together. A line feed joins them where they stood on different lines (in the frame: always, unless only
 * hidden markup parts them); it shows an empty range of the source.
 */
export function assemble(draft: Draft, kind: ZoneKind, stretches: readonly Stretch[]): Assembled {
  const { text: view } = viewOf(draft)
  const segments: Segment[] = []
  const trims: Edit[] = []
  let text = ''
  let lineOpen = false
  let previous: Stretch | undefined
  for (const stretch of stretches) {
    const shown = trimmed(view, stretch)
    const parted = previous !== undefined && isParted(view, previous, stretch, kind)
    if (parted && text !== '' && shown.pieces.length > 0 && lineOpen) {
      const at = segments.at(-1)?.sourceEnd ?? 0
      segments.push({ textStart: text.length, textEnd: text.length + 1, sourceStart: at, sourceEnd: at })
      text += '\n'
    }
    for (const piece of shown.pieces) {
      segments.push({
        textStart: text.length,
        textEnd: text.length + piece.end - piece.start,
        sourceStart: piece.sourceStart,
        sourceEnd: piece.sourceEnd,
      })
      text += view.slice(piece.start, piece.end)
    }
    if (shown.pieces.length > 0) lineOpen = true
    for (const trim of shown.trims) trims.push(trim)
    previous = stretch
  }
  return { zoneText: { kind, text, segments }, trims }
}

function isParted(view: string, before: Stretch, after: Stretch, kind: ZoneKind): boolean {
  const from = before.pieces[0]?.start ?? 0
  const to = after.pieces.at(-1)?.end ?? 0
  const gap = view.slice(before.pieces.at(-1)?.end ?? 0, after.pieces[0]?.start ?? 0)
  if (!shownInOneLine.has(kind)) return gap !== '' || before.end === after.start
  const last = view.slice(from, before.pieces.at(-1)?.end ?? 0)
  const next = view.slice(after.pieces[0]?.start ?? 0, to)
  return gap.includes('\n') || /\n\s*$/.test(last) || /^\s*\n/.test(next)
}

type Trimmed = { readonly pieces: readonly Piece[]; readonly trims: readonly Edit[] }

/** A stretch without the white space at its ends; what was shown and is trimmed becomes an edit. */
function trimmed(view: string, stretch: Stretch): Trimmed {
  const pieces: Piece[] = []
  const trims: Edit[] = []
  const shown = stretch.pieces.map((piece) => view.slice(piece.start, piece.end)).join('')
  const lead = shown.length - shown.trimStart().length
  const tail = shown.trimEnd().length
  let at = 0
  for (const piece of stretch.pieces) {
    const length = piece.end - piece.start
    const from = Math.min(Math.max(lead - at, 0), length)
    const to = Math.max(Math.min(tail - at, length), from)
    at += length
    if (length === 0) continue
    const parts = cut(view, piece, from, to)
    if (parts.kept) pieces.push(parts.kept)
    for (const trim of parts.trims) trims.push(trim)
  }
  return { pieces, trims }
}

function cut(view: string, piece: Piece, from: number, to: number): { kept: Piece | null; trims: Edit[] } {
  const length = piece.end - piece.start
  if (from === 0 && to === length) return { kept: piece, trims: [] }
  const steps = ['layout'] as const
  if (!piece.kept) {
    const after = view.slice(piece.start + from, piece.start + to)
    const trim: Edit = { start: piece.sourceStart, end: piece.sourceEnd, after, steps }
    return { kept: after === '' ? null : { ...piece, start: piece.start + from, end: piece.start + to }, trims: [trim] }
  }
  const trims: Edit[] = []
  if (from > 0) trims.push({ start: piece.sourceStart, end: piece.sourceStart + from, after: '', steps })
  if (to < length) trims.push({ start: piece.sourceStart + to, end: piece.sourceEnd, after: '', steps })
  const kept = {
    ...piece,
    start: piece.start + from,
    end: piece.start + to,
    sourceStart: piece.sourceStart + from,
    sourceEnd: piece.sourceStart + to,
  }
  return { kept: from < to ? kept : null, trims }
}
