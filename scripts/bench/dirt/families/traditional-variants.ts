import variants from '../data/variant-characters.json' with { type: 'json' }
import type { Dirtier } from '../dirtier.ts'
import { oneToOne } from '../script/conversion-tables.ts'
import { convertCharacters, convertedLines } from './convert-characters.ts'

/** Old and Hong Kong forms in a traditional text: 羣 爲 峯 綫 裏. Each site knows some of them. */
export const traditionalVariants: Dirtier = {
  family: 'traditionalVariants',
  flags: [],
  dirty: (pieces, chance, strength) => {
    const known = Object.entries(variants.instead).filter(() => strength === 'heavy' || chance.hit(0.6))
    return convertCharacters(pieces, 'traditionalVariants', new Map([...oneToOne, ...known]), convertedLines(chance))
  },
}
