import { byStrength, type Dirtier } from '../dirtier.ts'
import { editPieces, insert } from '../edit-pieces.ts'
import { bodyLines } from '../text-places.ts'

const share = byStrength(0.015, 0.03, 0.06)
/** Characters of every frequency, as a program takes them that hides them by a style sheet. */
const strays = [...'骅粟冗阙泵瓮苔翡臼舫隼沓钿珏笏轸幄戬罹蓦遽镌踟蹊忖怆喙骈桎梏谙郢弋巽爻蛊颐孽绻藜芾锱窗茶羊琴鱼梨冰帽云船杯雪刀鹅墨']

/** Random characters between the real ones, put there against copying. Nobody can tell them all from the text. */
export const hiddenCharacters: Dirtier = {
  family: 'hiddenCharacters',
  flags: ['damaged'],
  dirty: (pieces, chance, strength) => {
    const places = bodyLines(pieces).flatMap(({ start, text }) =>
      [...text.matchAll(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu)].map(({ index }) => start + index),
    )
    const edits = places.filter(() => chance.hit(share(strength))).map((at) => insert(at, chance.pick(strays)))
    return edits.length < 4 ? pieces : editPieces(pieces, 'hiddenCharacters', edits)
  },
}
