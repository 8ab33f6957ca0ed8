import type { Piece } from './labelled-page.ts'
import { sourceOf } from './page-text.ts'

/** A paragraph of the report's own: characters [start, end) of the page, without the line feed. */
export type Line = { readonly start: number; readonly end: number; readonly text: string; readonly isTitle: boolean }

/** The lines of a page that a report wrote, in order; lines that begin with dirt are left out. */
export function reportLines(pieces: readonly Piece[]): Line[] {
  const owners = pieces.flatMap((piece) => Array<Piece>(piece.text.length).fill(piece))
  let at = 0
  return sourceOf(pieces)
    .split('\n')
    .map((text) => {
      const start = at
      at += text.length + 1
      return { start, end: start + text.length, text }
    })
    .flatMap((line) => {
      const owner = owners[line.start]
      if (line.text === '' || !owner || owner.kind === 'dirt') return []
      return [{ ...line, isTitle: owner.part !== 'body' }]
    })
}

export const bodyLines = (pieces: readonly Piece[]): Line[] => reportLines(pieces).filter(({ isTitle }) => !isTitle)
