import type { Chance } from '../../chance.ts'
import type { Dirtier } from '../dirtier.ts'
import { editPieces, insert } from '../edit-pieces.ts'
import { bodyLines } from '../text-places.ts'
import type { Words } from '../words/words.ts'

/** Source lines above the text, reporters and editors below it; a single reporter also glued to the last sentence. */
export const bylines = (words: Words): Dirtier => ({
  family: 'bylines',
  flags: [],
  dirty: (pieces, chance, strength) => {
    const lines = bodyLines(pieces)
    const [first] = lines
    const last = lines.at(-1)
    if (!first || !last) return pieces
    const head = insert(first.start, `${filled(chance.pick(words.sourceLines), words, chance)}\n`)
    const glued = chance.hit(0.3) && /[。!]$/u.test(last.text)
    const tail = insert(
      last.end,
      glued ? filled(chance.pick(['(@)', '(记者 @)', '(@ @)']), words, chance) : closing(words, chance, strength === 'heavy' ? 2 : 1),
    )
    return editPieces(pieces, 'bylines', strength === 'light' ? [chance.pick([head, tail])] : [head, tail])
  },
})

const closing = (words: Words, chance: Chance, count: number): string =>
  chance
    .shuffle(words.closingLines)
    .slice(0, count)
    .map((line) => `\n${filled(line, words, chance)}`)
    .join('')

const filled = (line: string, { people, papers }: Words, chance: Chance): string =>
  line
    .replaceAll('@', () => chance.pick(people))
    .replaceAll('%', () => chance.pick(papers))
    .replaceAll('#', () => String(10 + chance.upTo(18)))
