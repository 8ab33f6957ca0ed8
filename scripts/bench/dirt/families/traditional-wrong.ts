import wrong from '../data/wrong-characters.json' with { type: 'json' }
import type { Dirtier } from '../dirtier.ts'
import { oneToOne } from '../script/conversion-tables.ts'
import { convertCharacters, convertedLines } from './convert-characters.ts'

const table = new Map([...oneToOne, ...Object.entries(wrong.instead)])

/** Converters that take a wrong one of several traditional forms, and always the same: 負麵, 體係, 機製, 隻有. */
export const traditionalWrong: Dirtier = {
  family: 'traditionalWrong',
  flags: [],
  dirty: (pieces, chance) => convertCharacters(pieces, 'traditionalWrong', table, convertedLines(chance)),
}
