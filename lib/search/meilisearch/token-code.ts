/** Where a token was read: anywhere in the report, in title or first paragraph, in the title. */
export type TokenPlace = 'anywhere' | 'leadOrTitle' | 'title'

const marks: { readonly [P in TokenPlace]: string } = { anywhere: 'a', leadOrTitle: 'l', title: 't' }
const lettersPerUnit = 4
const base = 26

/** One UTF-16 unit as four letters: 26⁴ is more than 65,536, so no two units share a code. */
function unitCode(unit: number): string {
  let code = ''
  for (let rest = unit, i = 0; i < lettersPerUnit; i++, rest = Math.floor(rest / base))
    code = String.fromCharCode(97 + (rest % base)) + code
  return code
}

/**
 * The word that stands for a gram (see lib/text/ngrams) in an index of words: lower-case letters only, which no splitter divides. One
 * unit gives five letters and a bigram nine, so words are one-to-one to grams and places.
 */
export function tokenOf(gram: number, place: TokenPlace): string {
  const first = gram >>> 16
  return marks[place] + (first === 0 ? '' : unitCode(first)) + unitCode(gram & 0xffff)
}
