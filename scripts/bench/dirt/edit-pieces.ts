import { joinAlike } from './join-alike.ts'
import type { Family, Part, Piece } from './labelled-page.ts'

/**
 * What a dirtier does to the characters [start, end) of a page. `change` leaves a way back (an insertion is dirt), `lose` does not, and
 * `drop` takes characters out of the page and out of what is wanted of it.
 */
export type PieceEdit = { readonly start: number; readonly end: number; readonly text: string; readonly kind: 'change' | 'lose' | 'drop' }

export const insert = (at: number, text: string): PieceEdit => ({ start: at, end: at, text, kind: 'change' })
export const change = (start: number, end: number, text: string): PieceEdit => ({ start, end, text, kind: 'change' })
export const lose = (start: number, end: number, text: string): PieceEdit => ({ start, end, text, kind: 'lose' })
export const drop = (start: number, end: number): PieceEdit => ({ start, end, text: '', kind: 'drop' })

/**
 * Applies edits of one family to the page that the pieces make. Edits are ordered and do not overlap. Where an edit touches what earlier
 * families did, its piece takes back all of them at once; dirt within dirt stays the dirt it is.
 */
export function editPieces(pieces: readonly Piece[], family: Family, edits: readonly PieceEdit[]): Piece[] {
  const cells = pieces.flatMap(cellsOf)
  const result: Piece[] = []
  let cell = 0
  let at = 0
  const copyUntil = (to: number) => {
    while (cell < cells.length && at + (cells[cell] as Piece).text.length <= to) {
      at += (cells[cell] as Piece).text.length
      result.push(cells[cell++] as Piece)
    }
  }
  for (const edit of edits) {
    copyUntil(edit.start)
    // An earlier edit took the whole of a piece that cannot be cut, and this place with it.
    if (at > edit.start) continue
    const from = at
    const covered: Piece[] = []
    while (cell < cells.length && at < edit.end) covered.push(take())
    if (from < edit.start && covered.length === 0) covered.push(take())
    const page = covered.map(({ text }) => text).join('')
    const text = page.slice(0, edit.start - from) + edit.text + page.slice(edit.end - from)
    result.push(...asPieces({ ...edit, text }, family, covered, [result.at(-1), cells[cell]]))
  }
  copyUntil(Number.POSITIVE_INFINITY)
  return joinAlike(result)

  function take(): Piece {
    const piece = cells[cell++] as Piece
    at += piece.text.length
    return piece
  }
}

/** Pieces that no edit needs to cut: characters, and changes that only hold as a whole. */
function cellsOf(piece: Piece): Piece[] {
  if (piece.kind === 'text' || piece.kind === 'dirt') return Array.from(piece.text.split(''), (text) => ({ ...piece, text }))
  const { text, was } = piece
  if (text.length !== was.length) return [piece]
  return Array.from(text.split(''), (character, index) => ({ ...piece, text: character, was: was.charAt(index) }))
}

const wasOf = (piece: Piece): string => (piece.kind === 'text' ? piece.text : piece.kind === 'dirt' ? '' : piece.was)

function asPieces(edit: PieceEdit, family: Family, covered: readonly Piece[], [before, behind]: readonly (Piece | undefined)[]): Piece[] {
  if (edit.kind === 'drop') return []
  const owned = covered.filter((piece) => piece.kind !== 'dirt')
  if (owned.length === 0) {
    const isWithinDirt = covered.length > 0 || (before?.kind === 'dirt' && behind?.kind === 'dirt')
    const families = isWithinDirt ? familiesOf(covered.length > 0 ? covered : [before as Piece]) : [family]
    return edit.text === '' ? [] : [{ kind: 'dirt', text: edit.text, families }]
  }
  const isLost = edit.kind === 'lose' || owned.some((piece) => piece.kind === 'lost')
  const families = [...new Set([...familiesOf(covered), family])]
  return [{ ...placeOf(owned), kind: isLost ? 'lost' : 'changed', text: edit.text, was: covered.map(wasOf).join(''), families }]
}

const familiesOf = (pieces: readonly Piece[]): Family[] => [
  ...new Set(pieces.flatMap((piece) => (piece.kind === 'text' ? [] : piece.families))),
]

/** Where in which report: as the first of these pieces. */
function placeOf(pieces: readonly Piece[]): { readonly part: Part; readonly report?: number } {
  const [first] = pieces
  if (!first || first.kind === 'dirt') return { part: 'body' }
  return first.report === undefined ? { part: first.part } : { part: first.part, report: first.report }
}
