import { simplifiedLoosely } from '../dirt/script/conversion-tables.ts'

/** Characters of a text that another one does not have, each of its characters used once. Script and white space do not count. */
export function leftOver(text: string, other: string): string {
  const counts = new Map<string, number>()
  for (const character of simplifiedLoosely(other)) counts.set(character, (counts.get(character) ?? 0) + 1)
  return [...simplifiedLoosely(text)]
    .filter((character) => {
      const rest = counts.get(character) ?? 0
      counts.set(character, rest - 1)
      return rest <= 0 && !/\s/u.test(character)
    })
    .join('')
}
