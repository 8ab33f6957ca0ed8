import { breakCharacter, foldText } from '#lib/text/index.ts'

const marks = /[\p{P}\p{S}]+/gu
const spaces = /[^\S\n]+/gu

/** What stands between two marks of a text, folded. Copies whose clauses were put in another order have the same ones. */
export const clausesOf = (text: string): string[] =>
  foldText(text.replace(spaces, '').replace(marks, '\n'))
    .split(breakCharacter)
    .filter((clause) => clause !== '')
