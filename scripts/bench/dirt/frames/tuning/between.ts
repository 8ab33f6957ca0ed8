import type { Chance } from '../../../chance.ts'
import type { Piece } from '../../labelled-page.ts'
import { dirt } from '../compose.ts'

/** In a text: puts lines between some of its paragraphs. An inset ends with a line feed of its own. */
export function betweenParagraphs(body: readonly Piece[], chance: Chance, share: number, inset: () => readonly Piece[]): Piece[] {
  return body.flatMap((piece) => (piece.kind === 'text' && piece.text === '\n' && chance.hit(share) ? [piece, ...inset()] : [piece]))
}

/** In HTML: puts elements between some of its paragraphs, behind the tags that close the one, before those that open the next. */
export function betweenBlocks(
  pieces: readonly Piece[],
  close: string,
  chance: Chance,
  share: number,
  inset: () => readonly Piece[],
): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind !== 'changed' || piece.was !== '\n' || !piece.text.startsWith(close) || !chance.hit(share)) return [piece]
    return [{ ...piece, text: piece.text.slice(0, close.length) }, ...inset(), ...dirt(['html'], piece.text.slice(close.length))]
  })
}
