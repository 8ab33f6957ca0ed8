import { byStrength, type Dirtier } from '../dirtier.ts'
import { editPieces, insert } from '../edit-pieces.ts'
import { bodyLines } from '../text-places.ts'

const share = byStrength(0.02, 0.08, 0.3)

/** Blanks within words, as converters of documents leave them: 德 州 城市建 设. */
export const spaces: Dirtier = {
  family: 'spaces',
  flags: [],
  dirty: (pieces, chance, strength) => {
    const blank = chance.pick([' ', ' ', '  ', '　', '\u00a0'])
    const places = bodyLines(pieces).flatMap(({ start, text }) =>
      [...text.matchAll(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu)].map(({ index }) => start + index),
    )
    return editPieces(
      pieces,
      'spaces',
      places.filter(() => chance.hit(share(strength))).map((at) => insert(at, blank)),
    )
  },
}
