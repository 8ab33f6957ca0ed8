import type { Piece, WantedReport } from './labelled-page.ts'

/** The characters that stand on the page. */
export const sourceOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')

/** What the page was before anything was done to it: dirt is left out, what was changed or lost is put back. */
export const cleanTextOf = (pieces: readonly Piece[]): string => pieces.map(wasOf).join('')

const wasOf = (piece: Piece): string => (piece.kind === 'text' ? piece.text : piece.kind === 'dirt' ? '' : piece.was)
/** What can be wanted of a piece: what is lost stays as it stands. */
const wantedOf = (piece: Piece): string => (piece.kind === 'lost' ? piece.text : wasOf(piece))

/** The reports that a page must come out as: titles and paragraphs are lines. */
export function wantedReports(pieces: readonly Piece[]): WantedReport[] {
  const owned = pieces.filter((piece) => piece.kind !== 'dirt')
  const last = Math.max(0, ...owned.map(({ report = 0 }) => report))
  return Array.from({ length: last + 1 }, (_, number) => {
    const linesOf = (part: string) =>
      owned
        .filter((piece) => piece.part === part && (piece.report ?? 0) === number)
        .map(wantedOf)
        .join('')
        .split('\n')
        .filter((line) => line.trim() !== '')
    return { title: linesOf('title')[0] ?? null, subtitle: linesOf('subtitle')[0] ?? null, paragraphs: linesOf('body') }
  })
}
