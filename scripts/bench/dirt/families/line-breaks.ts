import { byStrength, type Dirtier } from '../dirtier.ts'
import { editPieces, insert, type PieceEdit } from '../edit-pieces.ts'
import { bodyLines, type Line } from '../text-places.ts'

const indentedShare = 0.7
const quoteShare = byStrength(0.5, 1, 1)

/** Lines of a fixed width within paragraphs, mostly with the first one indented, or quoted words on lines of their own. */
export const lineBreaks: Dirtier = {
  family: 'lineBreaks',
  flags: [],
  dirty: (pieces, chance, strength) => {
    const quotes = chance.hit(0.4)
    const width = 30 + chance.upTo(11)
    const lines = bodyLines(pieces)
    if (quotes) {
      const broken = lines.flatMap(brokenQuotes).filter(() => chance.hit(quoteShare(strength)))
      return editPieces(pieces, 'lineBreaks', broken.flat())
    }
    const indent = chance.hit(indentedShare) ? '　　' : ''
    const edits = lines.flatMap((line) => [...(indent === '' ? [] : [insert(line.start, indent)]), ...hardWraps(line, width)])
    return edits.some(({ text }) => text === '\n') ? editPieces(pieces, 'lineBreaks', edits) : pieces
  },
}

/** No line begins with a mark that must not stand there. */
function hardWraps({ start, text }: Line, width: number): PieceEdit[] {
  const edits: PieceEdit[] = []
  let from = 0
  while (text.length - from > width) {
    let to = from + width
    while (to < text.length && /[,.。、;:?!)”》’]/u.test(text.charAt(to))) to++
    if (to >= text.length) break
    edits.push(insert(start + to, '\n'))
    from = to
  }
  return edits
}

const brokenQuotes = ({ start, text }: Line): PieceEdit[][] =>
  [...text.matchAll(/(?<=\p{Script=Han})“[^“”]{2,12}”(?=\p{Script=Han})/gu)].map(({ 0: quote, index }) => [
    insert(start + index, '\n'),
    insert(start + index + quote.length, '\n'),
  ])
