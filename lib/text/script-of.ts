import words from './data/script-words.json' with { type: 'json' }
import { ambiguousLetters, characterTable } from './script-tables.ts'

/** Above this share of traditional-only letters among the Han characters a text counts as traditional. */
const traditionalThreshold = 0.02

const hanOfBothScripts = 1
const hanOfTraditionalOnly = 2

/** What each code unit of the basic plane is; the few traditional characters beyond it do not matter for counting. */
const kinds = new Uint8Array(0x10000).fill(hanOfBothScripts, 0x3400, 0xa000).fill(hanOfBothScripts, 0xf900, 0xfb00)
for (const [char, simplified] of characterTable) {
  if (char.length === 1 && simplified !== char && !ambiguousLetters.has(char)) kinds[char.charCodeAt(0)] = hanOfTraditionalOnly
}

/** A character that simplified writing does not use. */
export const isTraditionalOnly = (char: string): boolean => char.length === 1 && kinds[char.charCodeAt(0)] === hanOfTraditionalOnly

/** The part of a text's Han characters, 0 to 1, that simplified writing does not use. */
function traditionalShare(text: string): number {
  let all = 0
  let traditional = 0
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)] ?? 0
    if (kind > 0) all++
    if (kind === hanOfTraditionalOnly) traditional++
  }
  return all === 0 ? 0 : traditional / all
}

/** Whether a text, best a paragraph, is written in traditional characters. */
export const isTraditional = (text: string): boolean => traditionalShare(text) > traditionalThreshold

/** How a page came to its script: not at all, letter by letter, or word by word as big5 gateways do. */
export type ScriptKind = 'simplified' | 'characters' | 'phrases'

/** Words of Taiwan of which the page never says what the mainland would: so many different ones, or so many mentions, tell how it was converted. */
const fewestWitnesses = 2
const fewestMentions = 3
/** So many tell it whatever else the page says. */
const enoughWitnesses = 4

/** Judges a whole page. Letter-by-letter pages are the default of the traditional ones, because there word tables do harm. */
export function scriptKindOf(page: string): ScriptKind {
  if (!isTraditional(page)) return 'simplified'
  const present = Object.entries(words.phraseLevelWitnesses).filter(([word]) => page.includes(word))
  const alone = present.filter(([, mainland]) => !page.includes(mainland)).map(([word]) => word)
  const mentions = alone.reduce((sum, word) => sum + page.split(word).length - 1, 0)
  return present.length >= enoughWitnesses || alone.length >= fewestWitnesses || mentions >= fewestMentions ? 'phrases' : 'characters'
}
