import { byStrength, type Dirtier } from '../dirtier.ts'
import { editPieces, insert } from '../edit-pieces.ts'
import { bodyLines } from '../text-places.ts'

const lineShare = byStrength(0.4, 0.8, 1)

/** Bars of a layout table at the edges of lines. */
export const tableBars: Dirtier = {
  family: 'tableBars',
  flags: [],
  dirty: (pieces, chance, strength) => {
    const [open, close] = chance.pick([
      ['', ' |'],
      ['| ', ' |'],
      ['', '|'],
      ['|', '|'],
    ] as const)
    const lines = bodyLines(pieces).filter(() => chance.hit(lineShare(strength)))
    const edits = lines.flatMap(({ start, end }) => [...(open === '' ? [] : [insert(start, open)]), insert(end, close)])
    return editPieces(pieces, 'tableBars', edits)
  },
}
