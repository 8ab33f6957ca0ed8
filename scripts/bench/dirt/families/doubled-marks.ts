import { byStrength, type Dirtier } from '../dirtier.ts'
import { editPieces, insert } from '../edit-pieces.ts'
import { sourceOf } from '../page-text.ts'

/** 94 of 138 marks on the page on which this was counted; milder and worse sites around it. */
const doubledShare = byStrength(0.2, 0.68, 0.95)
const marks = /[,、。]|(?<=\p{Script=Han});/gu

/** An ASCII comma in front of marks, never behind one: 各部门,,要落实,、要检查,。 */
export const doubledMarks: Dirtier = {
  family: 'doubledMarks',
  flags: [],
  dirty: (pieces, chance, strength) => {
    const found = [...sourceOf(pieces).matchAll(marks)].filter(({ 0: mark }) => chance.hit(mark === ';' ? 0.1 : doubledShare(strength)))
    return editPieces(
      pieces,
      'doubledMarks',
      found.map(({ index }) => insert(index, ',')),
    )
  },
}
