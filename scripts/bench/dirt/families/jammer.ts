import type { Chance } from '../../chance.ts'
import { byStrength, type Dirtier } from '../dirtier.ts'
import { editPieces, insert } from '../edit-pieces.ts'
import { bodyLines } from '../text-places.ts'

const paragraphShare = byStrength(0.3, 0.7, 1)
const signs = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~']

/** Random ASCII that forums put between paragraphs, on lines of its own: % T3 k( Z! w" 8N v */
export const jammer: Dirtier = {
  family: 'jammer',
  flags: [],
  dirty: (pieces, chance, strength) => {
    const ends = bodyLines(pieces).filter(() => chance.hit(paragraphShare(strength)))
    return editPieces(
      pieces,
      'jammer',
      ends.map(({ end }) => insert(end, `\n${jam(chance)}`)),
    )
  },
}

function jam(chance: Chance): string {
  const groups = Array.from({ length: 5 + chance.upTo(9) }, () =>
    Array.from({ length: 1 + chance.upTo(3) }, () => chance.pick(signs)).join(''),
  )
  return groups.join(' ')
}
