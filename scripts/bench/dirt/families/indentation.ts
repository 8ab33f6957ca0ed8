import { byStrength, type Dirtier } from '../dirtier.ts'
import { editPieces, insert } from '../edit-pieces.ts'
import { sourceOf } from '../page-text.ts'

const linesShare = byStrength(0.4, 0.8, 1)

/** Lost spaces of the indentation: ???? or ?? in front of paragraphs, the same number on the whole page. */
export const indentation: Dirtier = {
  family: 'indentation',
  flags: [],
  dirty: (pieces, chance, strength) => {
    const marks = chance.pick(['??', '????', '????', '　　', '        '])
    const starts = [...sourceOf(pieces).matchAll(/(?<=\n)(?!\n)/g)].filter(() => chance.hit(linesShare(strength)))
    return editPieces(
      pieces,
      'indentation',
      starts.map(({ index }) => insert(index, marks)),
    )
  },
}
