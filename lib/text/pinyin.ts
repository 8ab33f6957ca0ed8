import { pinyin } from 'pinyin-pro'
import { simplifyCharacters } from './simplify-characters.ts'

const han = /^\p{Script=Han}$/u
const noReadings: ReadonlySet<string> = new Set()
const remembered = new Map<string, ReadonlySet<string>>()

/** Traditional characters that simplified writing has with another reading, and what they are written for (住著). */
const standsFor: ReadonlyMap<string, string> = new Map([
  ['著', '着'],
  ['乾', '干'],
  ['藉', '借'],
  ['瞭', '了'],
])

/** The letter ü and its forms as sources write them: lǜ, lv, lu. */
const withoutTone = (syllable: string) =>
  syllable
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300-\u036f]/g, '')

/** The dictionary knows fewer readings of traditional characters than of the simplified ones they stand for. */
const listed = (char: string): string[] =>
  pinyin(char, { multiple: true, type: 'array', nonZh: 'removed', toneType: 'symbol' }).map((reading) => reading.normalize('NFC'))

/**
 * All readings of one character, with tone marks, in lower case (會: huì, kuài). Empty for a character without a reading.
 * Source: pinyin-pro.
 */
export function readingsOf(char: string): ReadonlySet<string> {
  if (!han.test(char)) return noReadings
  const known = remembered.get(char)
  if (known) return known
  const found = [...new Set([char, simplifyCharacters(char), standsFor.get(char) ?? char])].flatMap(listed)
  const readings = new Set(found)
  remembered.set(char, readings)
  return readings
}

/** The readings of one character without tones, ü as v, the commonest first (會: hui, kuai). Empty for a character without a reading. */
export const syllablesOf = (char: string): readonly string[] => [...new Set([...readingsOf(char)].map(withoutTone))]

/** Whether `syllable` is a reading of `char`. A syllable without any tone mark is compared without tones. */
export function isReadingOf(char: string, syllable: string): boolean {
  const readings = readingsOf(char)
  if (readings.has(syllable)) return true
  const wanted = syllable.normalize('NFC').toLowerCase()
  if (readings.has(wanted)) return true
  const plain = withoutTone(wanted)
  return plain === wanted && Array.from(readings).some((reading) => withoutTone(reading) === plain)
}

/** Whether `syllable` is a reading of `char` but for its tone: 績 is jì on the mainland and jī in Taiwan. */
export const isReadingInAnyTone = (char: string, syllable: string): boolean =>
  syllablesOf(char).includes(withoutTone(syllable.normalize('NFC').toLowerCase()))

/** Whether `syllables`, written together, read the word `word` character by character (文明, wénmíng). */
export function isReadingOfWord(word: string, syllables: string): boolean {
  const wanted = syllables
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’\s]/g, '')
  const plain = withoutTone(wanted) === wanted
  return spells([...word], wanted, plain)
}

function spells(chars: readonly string[], rest: string, plain: boolean): boolean {
  const [first, ...others] = chars
  if (first === undefined) return rest === ''
  return Array.from(readingsOf(first), (reading) => (plain ? withoutTone(reading) : reading)).some(
    (reading) => rest.startsWith(reading) && spells(others, rest.slice(reading.length), plain),
  )
}
