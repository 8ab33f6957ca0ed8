import type { Dirtier } from '../dirtier.ts'
import { change, drop, editPieces } from '../edit-pieces.ts'
import { bodyLines } from '../text-places.ts'

/** Headings and counted items in front of which a lost break can be told. */
const opensAnItem = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))/u

/** All paragraphs run together. Only breaks before 一、 and (一) behind the end of a sentence can be told again; the others are not wanted any more. */
export const oneParagraph: Dirtier = {
  family: 'oneParagraph',
  flags: [],
  dirty: (pieces) => {
    const lines = bodyLines(pieces)
    const edits = lines.slice(0, -1).map(({ end, text }, index) => {
      const canBeTold = opensAnItem.test(lines[index + 1]?.text ?? '') && /[。;!?]$/u.test(text)
      return canBeTold ? change(end, end + 1, '') : drop(end, end + 1)
    })
    // A page without any such break has lost nothing that anybody could want back.
    return edits.some(({ kind }) => kind === 'change') ? editPieces(pieces, 'oneParagraph', edits) : pieces
  },
}
