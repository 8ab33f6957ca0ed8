import type { Chance } from '../../chance.ts'
import { change, editPieces, type PieceEdit } from '../edit-pieces.ts'
import type { Family, Piece } from '../labelled-page.ts'
import { sourceOf } from '../page-text.ts'

/** Every character that the table holds becomes another one, in all paragraphs or in a share of them (a converter decides for each). */
export function convertCharacters(
  pieces: readonly Piece[],
  family: Family,
  table: ReadonlyMap<string, string>,
  isConverted: (lineNumber: number) => boolean = () => true,
): Piece[] {
  const edits: PieceEdit[] = []
  let line = 0
  let at = 0
  for (const character of sourceOf(pieces)) {
    const other = isConverted(line) ? table.get(character) : undefined
    if (other !== undefined && other !== character) edits.push(change(at, at + character.length, other))
    if (character === '\n') line++
    at += character.length
  }
  return editPieces(pieces, family, edits)
}

/** Which lines a converter takes: all, on one page in four all but the title line. */
export function convertedLines(chance: Chance): (lineNumber: number) => boolean {
  const withTitle = !chance.hit(1 / 4)
  return (line) => withTitle || line > 0
}
