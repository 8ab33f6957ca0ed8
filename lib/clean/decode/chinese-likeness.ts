import { simplifyCharacters } from '#lib/text/index.ts'
import frequent from '../data/frequent-characters.json' with { type: 'json' }

const frequentCharacters: ReadonlySet<string> = new Set(frequent.characters)
const sampleLength = 20_000

/**
 * How much a text looks like Chinese prose, 0 to 1: the frequent characters among all that are beyond ASCII; good prose has about 0.7,
 * a wrong encoding below 0.3. A text without any such character counts as 1, for it reads the same in every encoding.
 */
export function chineseLikeness(text: string): number {
  let beyond = 0
  let known = 0
  for (const char of simplifyCharacters(text.slice(0, sampleLength))) {
    if (char < '\u0080') continue
    beyond++
    if (frequentCharacters.has(char)) known++
  }
  return beyond === 0 ? 1 : known / beyond
}
