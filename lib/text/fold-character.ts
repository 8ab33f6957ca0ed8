import { classRepresentatives } from './character-classes.ts'

/** What a character is to the fold. `question` may be a sentence end or a lost byte, which its neighbours decide. */
export type FoldKind = 'letter' | 'digit' | 'han' | 'mark' | 'break' | 'question' | 'dropped'
export type FoldedCharacter = { readonly kind: FoldKind; readonly codePoint: number }

const widthForms = /[\u2e80-\u2fdf\u3000\uf900-\ufaff\uff00-\uffef\u{2f800}-\u{2fa1f}]/u
const lineEnds = /[\n\r\v\f\u0085\u2028\u2029]/u
const sentenceEnds = /[。!；;]/u
/** Symbols that writers use as punctuation or decoration; letter-like ones (℃ № ㎡) and those of arithmetic are text. */
const decorations = /[\p{Sk}~|<>\u301c\u2190-\u21ff]|(?![\u2100-\u214f\u3200-\u33ff])\p{So}/u
const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Z}]/u

function kindOf(character: string): FoldKind {
  if (lineEnds.test(character) || sentenceEnds.test(character)) return 'break'
  if (character === '?') return 'question'
  if (/[0-9]/.test(character)) return 'digit'
  if (/\p{Script=Han}/u.test(character)) return 'han'
  if (ignorable.test(character)) return 'dropped'
  if (/\p{P}/u.test(character) || decorations.test(character)) return 'mark'
  return 'letter'
}

/** Width forms, case and, unless `exactScript`, script of one character. One code point becomes one code point. */
function classify(codePoint: number, exactScript: boolean): FoldedCharacter {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return { kind: 'dropped', codePoint }
  const shown = String.fromCodePoint(codePoint)
  const normal = widthForms.test(shown) ? shown.normalize('NFKC') : shown
  const plain = (normal.codePointAt(0) ?? codePoint) > 0x20 && Array.from(normal).length === 1 ? normal : shown
  const folded = Array.from(plain.toLowerCase())[0]?.codePointAt(0) ?? codePoint
  const representative = classRepresentatives.get(folded) ?? folded
  return { kind: kindOf(String.fromCodePoint(representative)), codePoint: exactScript ? folded : representative }
}

/** By code point: an array for the basic plane, which a look-up finds much faster than a map. */
type Remembered = { readonly basic: (FoldedCharacter | undefined)[]; readonly beyond: Map<number, FoldedCharacter> }
const basicPlane = 0x10000
const emptyMemory = (): Remembered => ({ basic: new Array<FoldedCharacter | undefined>(basicPlane).fill(undefined), beyond: new Map() })
const remembered = { any: emptyMemory(), exact: emptyMemory() }

/** The fold of one code point; remembered, because texts repeat their few thousand characters. */
export function foldCharacter(codePoint: number, script: 'any' | 'exact'): FoldedCharacter {
  const { basic, beyond } = remembered[script]
  const known = codePoint < basicPlane ? basic[codePoint] : beyond.get(codePoint)
  if (known) return known
  const folded = classify(codePoint, script === 'exact')
  if (codePoint < basicPlane) basic[codePoint] = folded
  else beyond.set(codePoint, folded)
  return folded
}
