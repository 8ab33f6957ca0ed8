import vocabulary from '../data/common-words.json' with { type: 'json' }
import { byStrength, type Dirtier } from '../dirtier.ts'
import { editPieces, insert } from '../edit-pieces.ts'
import { sourceOf } from '../page-text.ts'
import { readingOf } from '../script/readings.ts'

const wordShare = byStrength(0.15, 0.35, 0.7)

/** Whole words of a simplified text with their readings, some of them twice: 文明(wénmíng) 家庭(jiātíng)(jiātíng). */
export const wordGhosts: Dirtier = {
  family: 'wordGhosts',
  flags: [],
  dirty: (pieces, chance, strength) => {
    const words = vocabulary.words.filter(() => chance.hit(wordShare(strength)))
    if (words.length === 0) return pieces
    const found = [...sourceOf(pieces).matchAll(new RegExp(words.toSorted((a, b) => b.length - a.length).join('|'), 'gu'))]
    if (found.length < 3) return pieces
    const ghost = (word: string) => `(${readingOf(word)})`.repeat(chance.hit(0.1) ? 2 : 1)
    return editPieces(
      pieces,
      'wordGhosts',
      found.map(({ 0: word, index }) => insert(index + word.length, ghost(word))),
    )
  },
}
