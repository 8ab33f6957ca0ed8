import type { Dirtier } from '../dirtier.ts'
import { editPieces, insert, lose } from '../edit-pieces.ts'
import { sourceOf } from '../page-text.ts'
import { bodyLines } from '../text-places.ts'
import type { Words } from '../words/words.ts'

const leastKept = 30

/** The text breaks off in the middle of a sentence, with a note of the site, with dots, or with nothing. */
export const truncated = ({ cuts }: Words): Dirtier => ({
  family: 'truncated',
  flags: ['truncated'],
  dirty: (pieces, chance) => {
    const lines = bodyLines(pieces)
    const places = lines.flatMap(({ start, text }) =>
      [...text.matchAll(/(?<=\p{Script=Han}{2})(?=\p{Script=Han}{2})/gu)]
        .map(({ index }) => index)
        .filter((index) => index >= leastKept)
        .map((index) => start + index),
    )
    const end = sourceOf(pieces).length
    const inLaterHalf = places.filter((at) => at > end * 0.4 && /,/.test(sourceOf(pieces).slice(at - leastKept, at)))
    if (inLaterHalf.length === 0) return pieces
    const at = chance.pick(inLaterHalf)
    const cut = chance.pick(cuts).replace('#', String(end - at))
    const glued = /^[.…]*$/u.test(cut)
    return editPieces(
      editPieces(pieces, 'truncated', [lose(at, end, '')]),
      'truncated',
      cut === '' ? [] : [insert(at, glued ? cut : `\n${cut}`)],
    )
  },
})
