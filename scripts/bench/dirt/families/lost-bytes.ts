import { markRuns } from '../bytes/damaged-runs.ts'
import { byStrength, type Dirtier } from '../dirtier.ts'
import { editPieces } from '../edit-pieces.ts'
import { sourceOf } from '../page-text.ts'
import { damageEdits } from './damage-edits.ts'

const mostRuns = byStrength(1, 2, 6)
/** In a simplified text nothing brings the reading back into step before the next ASCII mark. */
const longestRun = 30

/** The same damage where bytes are gone: 海口 becomes ??谑, a pair without a meaning is dropped, the last byte before a mark is missing. */
export const lostBytes: Dirtier = {
  family: 'lostBytes',
  flags: ['damaged'],
  dirty: (pieces, chance, strength) => {
    const runs = markRuns(sourceOf(pieces).split('')).filter((run) => run.lostBytes > 0 && run.end - run.start <= longestRun)
    if (runs.length === 0) return pieces
    const taken = chance.shuffle(runs).slice(0, mostRuns(strength))
    return editPieces(pieces, 'lostBytes', damageEdits(taken.toSorted((a, b) => a.start - b.start)))
  },
}
