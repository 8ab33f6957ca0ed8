import { byStrength, type Dirtier } from '../dirtier.ts'
import { editPieces, insert } from '../edit-pieces.ts'
import { bodyLines, type Line } from '../text-places.ts'
import type { Words } from '../words/words.ts'

const jumps = byStrength(1, 2, 3)

/** Notes of pagination on lines of their own, or page numbers glued to the text that go up: …责任感2的… */
export const pageJumps = ({ pageJumps }: Words): Dirtier => ({
  family: 'pageJumps',
  flags: [],
  dirty: (pieces, chance, strength) => {
    const lines = bodyLines(pieces)
    if (chance.hit(0.3)) return editPieces(pieces, 'pageJumps', gluedNumbers(lines, jumps(strength) + 2))
    const taken = new Set(chance.shuffle(lines.slice(0, -1)).slice(0, jumps(strength)))
    const pages = taken.size + 1
    let page = 1
    const edits = lines
      .filter((line) => taken.has(line))
      .map(({ end }) => insert(end, `\n${chance.pick(pageJumps).replace('#', String(page++)).replace('&', String(pages))}`))
    return editPieces(pieces, 'pageJumps', edits)
  },
})

/** At least three, at even distances, from page 1 on. */
function gluedNumbers(lines: readonly Line[], count: number) {
  const places = lines.flatMap(({ start, text }) =>
    [...text.matchAll(/(?<=\p{Script=Han}{4})(?=\p{Script=Han}{4})/gu)].map(({ index }) => start + index),
  )
  const every = Math.floor(places.length / (count + 1))
  if (every < 15) return []
  return Array.from({ length: count }, (_, index) => insert(places[every * (index + 1)] as number, String(index + 1)))
}
