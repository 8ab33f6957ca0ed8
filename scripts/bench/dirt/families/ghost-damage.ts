import iconv from 'iconv-lite'
import { readingRuns } from '../bytes/damaged-runs.ts'
import { gbkBytes } from '../bytes/gbk.ts'
import type { Dirtier } from '../dirtier.ts'
import { editPieces } from '../edit-pieces.ts'
import { sourceOf } from '../page-text.ts'
import { oneToOne } from '../script/conversion-tables.ts'
import { readingOf } from '../script/readings.ts'
import { convertCharacters } from './convert-characters.ts'
import { damageEdits } from './damage-edits.ts'
import { ghostedTypes, insertGhosts } from './ghosts.ts'

const readings: ReadonlyMap<string, string> = new Map(
  [...new Set(oneToOne.values())]
    .filter((character) => gbkBytes(character)?.length === 2 && isCommon(character))
    .map((character) => [character, readingOf(character)]),
)

/** In the first plane of Big5, which holds the 5,401 characters of everyday use: no site reads out rare ones. */
function isCommon(character: string): boolean {
  const [lead = 0] = iconv.encode(character, 'big5')
  return lead >= 0xa4 && lead <= 0xc6
}

/**
 * The inserter of readings works on GBK bytes too, and sees its characters across two others: 動員 becomes 動?dìng)T. The site reads
 * out what it sees there, and the same characters wherever they stand.
 */
export const ghostDamage: Dirtier = {
  family: 'ghostDamage',
  flags: [],
  dirty: (pieces, chance, strength) => {
    const converted = convertCharacters(pieces, 'traditionalCharacters', oneToOne)
    const source = sourceOf(converted)
    const runs = readingRuns(source.split(''), readings).filter(
      ({ start, end, seen, lostBytes }) => lostBytes === 0 && !source.slice(start, end).includes(seen),
    )
    if (runs.length === 0) return pieces
    const edits = damageEdits(runs)
    const taken = runs.filter(({ start }) => edits.some((edit) => edit.start === start))
    // A site that read out the damaged characters themselves would have put more between their bytes.
    const silent = new Set(taken.flatMap(({ start, end }) => source.slice(start, end).split('')))
    const others = [...ghostedTypes(converted, chance, strength), ...taken.map(({ seen }) => seen)].filter(
      (character) => !silent.has(character),
    )
    return insertGhosts(editPieces(converted, 'ghostDamage', edits), new Set(others), chance, 0)
  },
}
