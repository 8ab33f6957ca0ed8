import table from './data/place-nicknames.json' with { type: 'json' }
import { provinceOfLetter } from './division-names.ts'
import { divisions } from './divisions.ts'

/** What people say for a place (甬城), and the codes of the places that it may mean. */
export const placeNicknames: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(table.nicknames))

const cityLetters: { readonly [letter: string]: string } = table.cityLetters

/** The places that one letter may mean in 驻徐单位: those whose names begin with it, and those that are known by it. */
export function placesOfLetter(letter: string): readonly string[] {
  const known = [cityLetters[letter], provinceOfLetter(letter)].filter((code) => code != null)
  return [...known, ...divisions.filter(({ shortName }) => shortName.startsWith(letter)).map(({ code }) => code)]
}

/** The city that is known by a letter other than the first of its name: 穗, 甬; empty for other letters. */
export const placesKnownBy = (letter: string): readonly string[] => [cityLetters[letter]].filter((code) => code !== undefined)
