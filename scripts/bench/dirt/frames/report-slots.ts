import type { Piece } from '../labelled-page.ts'

/** A report's pieces by where a page puts them: what stands before the title, title lines, and everything after. Line feeds at the joints are in `joint`. */
export type ReportSlots = {
  readonly before: readonly Piece[]
  readonly title: readonly Piece[]
  readonly joint: readonly Piece[]
  readonly body: readonly Piece[]
}

const isTitle = (piece: Piece) => piece.kind !== 'dirt' && piece.part !== 'body'
const isLineFeed = (piece: Piece) => piece.kind === 'text' && piece.text === '\n'

/** Line feeds of the text become pieces of their own; nothing else changes. */
export function partAtLineFeeds(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] =>
    piece.kind === 'text' && piece.text.length > 1 && piece.text.includes('\n')
      ? piece.text
          .split(/(\n)/)
          .filter((text) => text !== '')
          .map((text) => ({ ...piece, text }))
      : [piece],
  )
}

/** The first run of title lines is the title; without one, everything is body. */
export function reportSlots(report: readonly Piece[]): ReportSlots {
  const pieces = partAtLineFeeds(report)
  const first = pieces.findIndex((piece) => isTitle(piece) && !isLineFeed(piece))
  if (first < 0) return { before: [], title: [], joint: [], body: pieces }
  let end = first + 1
  for (let at = end; at < pieces.length; at++) {
    const piece = pieces[at]
    if (!piece || (piece.kind !== 'dirt' && piece.part === 'body' && !isLineFeed(piece))) break
    if (isTitle(piece) && !isLineFeed(piece)) end = at + 1
  }
  let bodyStart = end
  while (bodyStart < pieces.length && isLineFeed(pieces[bodyStart] as Piece)) bodyStart++
  return {
    before: pieces.slice(0, first),
    title: pieces.slice(first, end),
    joint: pieces.slice(end, bodyStart),
    body: pieces.slice(bodyStart),
  }
}
