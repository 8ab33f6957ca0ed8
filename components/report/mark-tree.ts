import type { Range } from '#lib/report/index.ts'

/** A stretch to be marked: words that a value was read from, words that were searched for, or a place that was lost. */
export type TextMark = Range & {
  readonly kind: 'evidence' | 'hit' | 'damage'
  /** Anchors that links lead to; they stand on the first piece of the mark alone. */
  readonly ids?: readonly string[]
  readonly fields?: readonly string[]
  /** Numbers of the values that were read from these words. */
  readonly values?: readonly number[]
  readonly title?: string
}

export type MarkNode =
  | { readonly start: number; readonly text: string }
  | { readonly start: number; readonly mark: TextMark; readonly first: boolean; readonly children: readonly MarkNode[] }

type Piece = { readonly mark: TextMark; readonly start: number; readonly end: number; readonly first: boolean }

/**
 * Nests the marks of text [start, end): a mark that crosses the end of the one around it is cut in two there, so that every
 * character stands under exactly the marks that cover it.
 */
export function markTree(text: string, start: number, end: number, marks: readonly TextMark[]): MarkNode[] {
  const pieces = marks
    .filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end)
    .map((mark) => ({ mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end), first: mark.start >= start }))
  return nest(text, start, end, pieces)
}

function nest(text: string, start: number, end: number, pieces: readonly Piece[]): MarkNode[] {
  const ordered = [...pieces].sort((a, b) => a.start - b.start || b.end - a.end)
  const nodes: MarkNode[] = []
  let from = start
  for (let piece = ordered.shift(); piece; piece = ordered.shift()) {
    const outer = piece
    if (outer.start > from) nodes.push({ start: from, text: text.slice(from, outer.start) })
    const touching = ordered.filter((other) => other.start < outer.end)
    const inside = touching.map((other) => ({ ...other, end: Math.min(other.end, outer.end) }))
    const rest = touching.filter((other) => other.end > outer.end).map((other) => ({ ...other, start: outer.end, first: false }))
    nodes.push({ start: outer.start, mark: outer.mark, first: outer.first, children: nest(text, outer.start, outer.end, inside) })
    ordered.splice(0, touching.length, ...rest)
    ordered.sort((a, b) => a.start - b.start || b.end - a.end)
    from = outer.end
  }
  if (from < end) nodes.push({ start: from, text: text.slice(from, end) })
  return nodes
}
