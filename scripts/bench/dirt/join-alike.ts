import type { Piece } from './labelled-page.ts'

/** Neighbours of one kind, part and family become one piece, where their characters still stand one for one. */
export function joinAlike(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[][] = []
  for (const piece of pieces) {
    const run = runs.at(-1)
    if (piece.text === '' && (piece.kind === 'text' || piece.kind === 'dirt')) continue
    if (run?.[0] && alike(run[0], piece)) run.push(piece)
    else runs.push([piece])
  }
  return runs.map(joined)
}

const isAligned = (piece: Piece) =>
  piece.kind === 'text' || piece.kind === 'dirt' || (piece.was.length === piece.text.length && piece.text !== '')

function alike(a: Piece, b: Piece): boolean {
  if (a.kind !== b.kind || !isAligned(a) || !isAligned(b)) return false
  const part = (piece: Piece) => (piece.kind === 'dirt' ? '' : `${piece.part} ${piece.report ?? 0}`)
  const families = (piece: Piece) => (piece.kind === 'text' ? '' : piece.families.join())
  return part(a) === part(b) && families(a) === families(b)
}

function joined(run: readonly Piece[]): Piece {
  const [first] = run as readonly [Piece]
  const text = run.map((piece) => piece.text).join('')
  if (first.kind === 'text' || first.kind === 'dirt') return { ...first, text }
  return { ...first, text, was: run.map((piece) => (piece as { was: string }).was).join('') }
}
