import { byStrength, type Dirtier } from '../dirtier.ts'
import { editPieces, insert } from '../edit-pieces.ts'
import { bodyLines } from '../text-places.ts'
import type { Words } from '../words/words.ts'

const times = byStrength(2, 4, 8)
const clauseEnds = /(?<=\p{Script=Han})(?=[,,。;;])/gu
const withinWords = /(?<=\p{Script=Han}{2})(?=\p{Script=Han}{2})/gu

/** One brand again and again, at the ends of clauses, on some sites within words: …为抓手bob,… */
export const inlineSpam = ({ brands }: Words): Dirtier => ({
  family: 'inlineSpam',
  flags: [],
  dirty: (pieces, chance, strength) => {
    const brand = chance.pick(brands)
    const where = strength !== 'light' && chance.hit(0.3) ? withinWords : clauseEnds
    const places = bodyLines(pieces).flatMap(({ start, text }) => [...text.matchAll(where)].map(({ index }) => start + index))
    const taken = chance.shuffle(places).slice(0, times(strength))
    return editPieces(
      pieces,
      'inlineSpam',
      taken.toSorted((a, b) => a - b).map((at) => insert(at, brand)),
    )
  },
})
