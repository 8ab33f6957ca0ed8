import type { Dirtier } from '../dirtier.ts'
import { oneToOne } from '../script/conversion-tables.ts'
import { convertCharacters, convertedLines } from './convert-characters.ts'

/** Mirrors that convert character by character, and only what has one traditional form: 埋頭苦干, 然后. */
export const traditionalCharacters: Dirtier = {
  family: 'traditionalCharacters',
  flags: [],
  dirty: (pieces, chance) => convertCharacters(pieces, 'traditionalCharacters', oneToOne, convertedLines(chance)),
}
