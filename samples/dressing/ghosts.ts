import { customPinyin, pinyin } from 'pinyin-pro'
import { randomSequence } from './random.ts'
import { traditionalCharacters } from './script.ts'

// The dictionary reads 负责人参加 as the herb 人参.
customPinyin({ 人参加: 'rén cān jiā' })

const densities = { sparse: 0.14, medium: 0.5, dense: 0.78, full: 1 } as const
export type GhostDensity = keyof typeof densities

/** Decides once per page and character whether it is haunted, as the converters of mirror sites do. */
function isHaunted(character: string, density: GhostDensity, seed: number): boolean {
  return randomSequence(seed * 65537 + (character.codePointAt(0) ?? 0))() < densities[density]
}

/** Converts to traditional script and puts the reading after some of the converted characters: 區(qū). */
export function addPinyinGhosts(line: string, density: GhostDensity, seed: number): string {
  const traditional = Array.from(traditionalCharacters(line))
  const readings = pinyin(line, { type: 'all' })
  if (readings.length !== traditional.length) throw new Error(`Readings and characters do not match in “${line}”`)
  return readings
    .map(({ origin, pinyin: reading, isZh }, at) => {
      const character = traditional[at] ?? origin
      return isZh && character !== origin && isHaunted(character, density, seed) ? `${character}(${reading})` : character
    })
    .join('')
}

/** Puts the reading of whole words after them, in simplified text: 文明(wénmíng). */
export function addWordGhosts(line: string, words: readonly string[]): string {
  return words.reduce((text, word) => text.replaceAll(word, `${word}(${pinyin(word, { type: 'array' }).join('')})`), line)
}
