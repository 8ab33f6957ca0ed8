import type { Chance } from '../../chance.ts'
import { byStrength, type Dirtier } from '../dirtier.ts'
import { editPieces, insert } from '../edit-pieces.ts'
import { bodyLines } from '../text-places.ts'
import type { Words } from '../words/words.ts'

const pictures = byStrength(1, 2, 4)

/** Captions and picture names between paragraphs, attachments behind the text. */
export const captions = (words: Words): Dirtier => ({
  family: 'captions',
  flags: [],
  dirty: (pieces, chance, strength) => {
    const lines = bodyLines(pieces)
    const last = lines.at(-1)
    const taken = new Set(chance.shuffle(lines.slice(0, -1)).slice(0, pictures(strength)))
    const between = lines.filter((line) => taken.has(line)).map(({ end }) => insert(end, `\n${picture(words, chance)}`))
    const attached = last && chance.hit(0.4) ? [insert(last.end, `\n${numbered(chance.pick(words.attachments), chance)}`)] : []
    return editPieces(pieces, 'captions', [...between, ...attached])
  },
})

function picture({ captions: texts, pictureNames }: Words, chance: Chance): string {
  const caption = numbered(chance.pick(texts), chance)
  const name = numbered(chance.pick(pictureNames), chance)
  return chance.pick([caption, caption, name, `${name}\n${caption}`])
}

const numbered = (text: string, chance: Chance): string => text.replaceAll('#', () => String(1 + chance.upTo(9)))
