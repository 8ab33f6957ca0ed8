import type { Chance } from '../../chance.ts'
import { byStrength, type Dirtier } from '../dirtier.ts'
import { editPieces, insert } from '../edit-pieces.ts'
import { bodyLines } from '../text-places.ts'

const paragraphShare = byStrength(0.3, 0.7, 1)
const gluedShare = 0.2

/** Random ASCII as forums put it behind paragraphs, mostly on lines of its own: % T3 k( Z! w" 8N v */
export const jammer: Dirtier = {
  family: 'jammer',
  flags: [],
  dirty: (pieces, chance, strength) => {
    const ends = bodyLines(pieces).filter(() => chance.hit(paragraphShare(strength)))
    return editPieces(
      pieces,
      'jammer',
      ends.map(({ end }) => insert(end, `${chance.hit(gluedShare) ? '' : '\n'}${jam(chance)}`)),
    )
  },
}

/** Pairs of a sign or digit and a letter or sign, a blank between them, as the forum software Discuz! makes them. */
function jam(chance: Chance): string {
  const code = (from: number, to: number) => String.fromCharCode(from + chance.upTo(to - from + 1))
  return Array.from({ length: 5 + chance.upTo(11) }, () => `${code(33, 59)} ${code(63, 126)}`).join('')
}
