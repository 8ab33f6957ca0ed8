import { simplifyCharacters } from '#lib/text/index.ts'
import common from '../data/common-words.json' with { type: 'json' }
import { remembered } from '../lines/remembered.ts'
import { hasPair, pairsInWords } from './word-pairs.ts'

const pairs = pairsInWords(common.words.split(' '))
const simplified = remembered(simplifyCharacters)

/** Whether two letters stand side by side in common words, in either script. */
export const isKnownPair = (first: string, second: string): boolean => hasPair(pairs, simplified(first), simplified(second))
