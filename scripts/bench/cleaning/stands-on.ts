import { simplifiedLoosely } from '../dirt/script/conversion-tables.ts'

/** Readings and marks that other families put between the characters of a line take no more room than this. */
const mostStretch = 14
const leastCharacters = 4

/** Whether a line stands on a page, if with readings, marks or blanks between its characters, in either script. */
export function standsOn(source: string, line: string): boolean {
  const page = inkOnly(source)
  const wanted = inkOnly(line)
  if (page.includes(wanted)) return true
  if (wanted.length < leastCharacters) return false
  for (let at = page.indexOf(wanted.charAt(0)); at >= 0; at = page.indexOf(wanted.charAt(0), at + 1))
    if (followsFrom(page, at, wanted)) return true
  return false
}

function followsFrom(page: string, start: number, wanted: string): boolean {
  let at = start
  for (const character of wanted) {
    const found = page.indexOf(character, at)
    if (found < 0 || found - at > mostStretch) return false
    at = found + 1
  }
  return true
}

/** Without tags and white space, in simplified characters. */
const inkOnly = (text: string): string => simplifiedLoosely(text.replace(/<[^>]*>|\s/gu, ''))
