import type { Family, Piece } from '../../labelled-page.ts'
import { sourceOf } from '../../page-text.ts'
import { dirt } from '../compose.ts'

/** The first line of the title as it stands on the page, for a title bar or a line that says it again. */
export const shownTitle = (title: readonly Piece[]): string => (sourceOf(title).split('\n')[0] ?? '').trim()

/** Puts the same words in front of every line of the report. */
export function indented(pieces: readonly Piece[], indent: string): Piece[] {
  if (pieces.length === 0) return []
  return [
    ...dirt(['indentation'], indent),
    ...pieces.flatMap((piece) => (piece.kind === 'text' && piece.text === '\n' ? [piece, ...dirt(['indentation'], indent)] : [piece])),
  ]
}

/** Puts something between the lines of the report, by the number of the line that has ended. */
export function between(pieces: readonly Piece[], families: readonly Family[], wordsAfter: (line: number) => string): Piece[] {
  let line = 0
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'text' || piece.text !== '\n') return [piece]
    line++
    return [piece, ...dirt(families, wordsAfter(line))]
  })
}

/** The same for lines that stand in HTML already: something at the beginning of every line but the first. */
export function atLineStarts(pieces: readonly Piece[], start: (line: number) => readonly Piece[]): Piece[] {
  let line = 0
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'changed' || piece.was !== '\n') return [piece]
    line++
    return [piece, ...start(line)]
  })
}

/** The first line as it stands on the page, for a summary that says it again. */
export const shownFirstLine = (body: readonly Piece[]): string => (sourceOf(body).split('\n')[0] ?? '').trim()
