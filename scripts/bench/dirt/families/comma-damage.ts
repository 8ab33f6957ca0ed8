import { markRuns } from '../bytes/damaged-runs.ts'
import { byStrength, type Dirtier } from '../dirtier.ts'
import { editPieces } from '../edit-pieces.ts'
import { sourceOf } from '../page-text.ts'
import { oneToOne } from '../script/conversion-tables.ts'
import { convertCharacters } from './convert-characters.ts'
import { damageEdits } from './damage-edits.ts'

const mostRuns = byStrength(1, 4, Number.POSITIVE_INFINITY)

/** Marks replaced in the GBK bytes of a traditional page: 。可以說 becomes ??梢哉f. Only places from which every byte can be told again; the others are lost bytes. */
export const commaDamage: Dirtier = {
  family: 'commaDamage',
  flags: [],
  dirty: (pieces, chance, strength) => {
    const converted = convertCharacters(pieces, 'traditionalCharacters', oneToOne)
    const runs = markRuns(sourceOf(converted).split('')).filter(({ lostBytes }) => lostBytes === 0)
    if (runs.length === 0) return pieces
    const taken = chance.shuffle(runs).slice(0, mostRuns(strength))
    return editPieces(converted, 'commaDamage', damageEdits(taken.toSorted((a, b) => a.start - b.start)))
  },
}
