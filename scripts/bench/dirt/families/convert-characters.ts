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

/** Which lines a converter takes: all; on some pages all but the title line, on some every second one or so. */
export function convertedLines(chance: Chance): (lineNumber: number) => boolean {
  const kind = chance.pick(['all', 'all', 'all', 'all', 'all but the title', 'some'] as const)
  if (kind === 'all') return () => true
  if (kind === 'all but the title') return (line) => line > 0
  const taken = Array.from({ length: 200 }, () => chance.hit(0.6))
  return (line) => taken[line % taken.length] === true
}
