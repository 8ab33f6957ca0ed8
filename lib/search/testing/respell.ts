import { classRepresentatives } from '#lib/text/character-classes.ts'

const classmates = new Map<number, number[]>()
for (const [member, representative] of classRepresentatives)
  classmates.set(representative, [...(classmates.get(representative) ?? [representative]), member])

/** Another character of the same class, chosen by `turn`; the character itself where it is alone. */
function otherScript(character: string, turn: number): string {
  const codePoint = character.codePointAt(0) ?? 0
  const mates = classmates.get(classRepresentatives.get(codePoint) ?? codePoint)
  return String.fromCodePoint(mates?.[turn % mates.length] ?? codePoint)
}
const fullWidth = (character: string) => (/[!-~]/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character)

/** The same words in other characters of their classes, in capitals and in full width. */
export const respell = (text: string, turn: number) =>
  Array.from(text, (character) => fullWidth(otherScript(character, turn).toUpperCase())).join('')
