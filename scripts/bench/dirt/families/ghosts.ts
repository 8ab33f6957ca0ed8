import type { Chance } from '../../chance.ts'
import { byStrength, type Dirtier, type Strength } from '../dirtier.ts'
import { editPieces, insert, type PieceEdit } from '../edit-pieces.ts'
import type { Piece } from '../labelled-page.ts'
import { sourceOf } from '../page-text.ts'
import { oneToOne } from '../script/conversion-tables.ts'
import { readingOf, withoutTones } from '../script/readings.ts'
import { convertCharacters } from './convert-characters.ts'

/** Character types that get a reading: a dozen, some forty, nearly sixty, or all. */
const typesOfSite = byStrength<readonly number[]>([12], [42], [57, Number.POSITIVE_INFINITY])
const traditionalOnly = new Set(oneToOne.values())
/** Readings printed loosely: without tone, with a blank, over a line end, behind a mark. */
const looseShare = byStrength(0, 0.004, 0.01)

/**
 * One traditional character + (its reading), as hijacked mirrors put it. Within a page each character type has one always or never; which
 * ones is a matter of the site. The mirror has converted the page before.
 */
export const ghosts: Dirtier = {
  family: 'ghosts',
  flags: [],
  dirty: (pieces, chance, strength) => {
    const converted = convertCharacters(pieces, 'traditionalCharacters', oneToOne)
    return insertGhosts(converted, ghostedTypes(converted, chance, strength), chance, looseShare(strength))
  },
}

/** The types that this site reads out, of those on the page. */
export function ghostedTypes(pieces: readonly Piece[], chance: Chance, strength: Strength): ReadonlySet<string> {
  const types = [...new Set(sourceOf(pieces))].filter((character) => traditionalOnly.has(character))
  return new Set(chance.shuffle(types).slice(0, chance.pick(typesOfSite(strength))))
}

export function insertGhosts(pieces: readonly Piece[], types: ReadonlySet<string>, chance: Chance, loose: number): Piece[] {
  const edits: PieceEdit[] = []
  let at = 0
  for (const piece of pieces) {
    for (const character of piece.text.split('')) {
      at++
      if (!types.has(character) || isDamaged(piece)) continue
      edits.push(insert(at, chance.hit(loose) ? looseGhost(character, chance) : `(${readingOf(character)})`))
    }
  }
  return editPieces(pieces, 'ghosts', edits)
}

/** Shifted bytes are no characters that the inserter has seen. */
const isDamaged = (piece: Piece): boolean => piece.kind !== 'text' && piece.families.includes('ghostDamage')

function looseGhost(character: string, chance: Chance): string {
  const reading = readingOf(character)
  return chance.pick([`(${withoutTones(reading)})`, `(${reading} )`, ` (${reading})`, `(${reading}\n)`])
}
