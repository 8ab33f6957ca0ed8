import type { Family, LabelledPage, Piece, WantedReport } from '../dirt/labelled-page.ts'

/** A wanted character, and who wrote it: the piece, and where that piece's character stands in the source. A run of white space is one blank. */
export type Cell = { readonly character: string; readonly piece: Piece | null; readonly start: number; readonly end: number }

/** One text of all reports: a line for each title, subtitle and paragraph; white space in a line is one blank. */
export const textOfReports = (reports: readonly WantedReport[]): string =>
  reports
    .flatMap(({ title, subtitle, paragraphs }) => [title, subtitle, ...paragraphs])
    .flatMap((line) => (line === null ? [] : [inOneLine(line)]))
    .join('\n')

export const inOneLine = (line: string): string => line.replace(/\s+/gu, ' ').trim()

const wantedOf = (piece: Piece): string => (piece.kind === 'dirt' ? '' : piece.kind === 'changed' ? piece.was : piece.text)

/** The wanted text of a page, character by character, with the piece that each comes from. Blanks and breaks go with the character before. */
export function wantedCells(page: LabelledPage): Cell[] {
  const written = writtenCharacters(page.pieces)
  let next = 0
  let last: Cell = { character: '', piece: null, start: 0, end: 0 }
  return [...textOfReports(page.wanted)].map((character) => {
    if (!/\s/u.test(character)) {
      const cell = written[next++]
      if (cell?.character !== character) throw new Error(`${page.name}: the pieces do not write what is wanted (${character})`)
      last = cell
      return cell
    }
    return { ...(breakAt(written[next], last) ?? last), character }
  })
}

/** A break belongs to the piece that wrote it, which stands between its neighbours. */
function breakAt(behind: Cell | undefined, before: Cell): Cell | null {
  if (!behind || behind.piece === before.piece) return null
  return { character: '', piece: before.piece, start: before.end, end: Math.max(before.end, behind.start) }
}

function writtenCharacters(pieces: readonly Piece[]): Cell[] {
  const cells: Cell[] = []
  let at = 0
  for (const piece of pieces) {
    const wanted = wantedOf(piece)
    const isAligned = wanted.length === piece.text.length
    let offset = 0
    for (const character of wanted) {
      const start = isAligned ? at + offset : at
      const end = isAligned ? start + character.length : at + piece.text.length
      if (!/\s/u.test(character)) cells.push({ character, piece, start, end })
      offset += character.length
    }
    at += piece.text.length
  }
  return cells
}

export const familiesOf = (piece: Piece | null): readonly Family[] => (piece === null || piece.kind === 'text' ? [] : piece.families)
