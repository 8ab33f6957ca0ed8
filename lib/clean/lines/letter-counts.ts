import { isHan } from './han.ts'

/** How many characters of a line are what. `code`: signs of scripts and style sheets; `separators`: what menus and paths put between entries. */
export type LetterCounts = {
  readonly han: number
  readonly digits: number
  readonly latin: number
  readonly pauses: number
  readonly separators: number
  readonly code: number
}

const digit = 1
const latin = 2
const pause = 4
const separator = 8
const codeSign = 16

/** By code unit: what it counts as besides a Chinese character. */
const kinds = new Uint8Array(0x10000)
const mark = (kind: number, letters: Iterable<string>) => {
  for (const letter of letters) kinds[letter.charCodeAt(0)] = (kinds[letter.charCodeAt(0)] ?? 0) | kind
}
mark(digit, '0123456789')
mark(latin, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')
mark(pause, ',、')
mark(codeSign, `{}()[];="'<>/\\&`)
mark(separator, '|·_>»/-~=')
mark(
  separator,
  Array.from(kinds, (_, code) => String.fromCharCode(code)).filter((letter) => /\s/.test(letter)),
)

const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff

/** Counts the letters of a folded line in one pass. */
export function letterCounts(folded: string): LetterCounts {
  const counts = { han: 0, digits: 0, latin: 0, pauses: 0, separators: 0, code: 0 }
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    if (isHan(isHigh(code) ? (folded.codePointAt(at) ?? 0) : code)) {
      counts.han++
      continue
    }
    const kind = kinds[code] as number
    if (kind === 0) continue
    if (kind & digit) counts.digits++
    if (kind & latin) counts.latin++
    if (kind & pause) counts.pauses++
    if (kind & separator) counts.separators++
    if (kind & codeSign) counts.code++
  }
  return counts
}
