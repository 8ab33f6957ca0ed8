import { surnameLength } from '#lib/knowledge/surnames.ts'

const longestName = 4

/** Whether characters can be parted into names of two to four, each with a surname in front; an empty text can. */
export function areNames(text: string): boolean {
  if (text === '') return true
  const surname = surnameLength(text)
  if (surname === 0) return false
  return [surname + 1, surname + 2].some((length) => length <= Math.min(longestName, text.length) && areNames(text.slice(length)))
}
