import type { Chance } from '../../chance.ts'
import synonyms from '../data/synonyms.json' with { type: 'json' }
import { byStrength, type Dirtier } from '../dirtier.ts'
import { editPieces, insert, lose, type PieceEdit } from '../edit-pieces.ts'
import { bodyLines, type Line } from '../text-places.ts'
import type { Words } from '../words/words.ts'

const pairs: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(synonyms.instead))
const wordPattern = new RegExp([...pairs.keys()].join('|'), 'gu')
const wordShare = byStrength(0.5, 0.8, 1)
const shuffledShare = byStrength(0, 0.3, 0.8)

/** Synonyms that nobody would write there, clauses in random order, and mostly the line by which such a machine can be told. */
export const rewritten = ({ rewritingMarks }: Words): Dirtier => ({
  family: 'rewritten',
  flags: ['rewritten'],
  dirty: (pieces, chance, strength) => {
    const lines = bodyLines(pieces)
    const edits = lines.flatMap((line) =>
      chance.hit(shuffledShare(strength)) ? shuffledClauses(line, chance) : spunWords(line, chance, wordShare(strength)),
    )
    if (edits.length < 5) return pieces
    const mark = chance.pick(rewritingMarks).replace('#', String(600 + chance.upTo(900)))
    const first = lines[0]?.start ?? 0
    const marked = strength === 'heavy' && chance.hit(0.5) ? edits : [insert(first, `${mark}\n`), ...edits]
    return editPieces(pieces, 'rewritten', marked)
  },
})

const spunWords = ({ start, text }: Line, chance: Chance, share: number): PieceEdit[] =>
  [...text.matchAll(wordPattern)]
    .filter(() => chance.hit(share))
    .map(({ 0: word, index }) => lose(start + index, start + index + word.length, chance.pick(pairs.get(word) as readonly string[])))

function shuffledClauses({ start, end, text }: Line, chance: Chance): PieceEdit[] {
  const clauses = text.replace(/[。!]$/u, '').split(/[,;。]/u)
  const shuffled = `${chance.shuffle(clauses).join(',')}。`
  return clauses.length < 4 ? [] : [lose(start, end, shuffled)]
}
