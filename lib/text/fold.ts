import { type FoldedCharacter, foldCharacter } from './fold-character.ts'

/** Stands for sentence ends and paragraph ends in a folded text; never its first or last character, never twice in a row. */
export const breakCharacter = '\n'

/** `any`: characters of one class are one, whatever the script. `exact`: traditional and simplified are told apart. */
export type FoldScript = 'any' | 'exact'

/** A folded text; unit i of it (UTF-16) comes from units [starts[i], ends[i]) of the shown text. */
export type Folded = { readonly text: string; readonly starts: Int32Array; readonly ends: Int32Array }

type Emit = (codePoint: number, start: number, end: number) => void
const breakCode = breakCharacter.charCodeAt(0)

const isHan = (text: string, at: number, script: FoldScript) =>
  at >= 0 && at < text.length && foldCharacter(text.codePointAt(at) ?? 0, script).kind === 'han'
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
/** Where the character that ends before `at` begins. */
const before = (text: string, at: number) => (at >= 2 && isLow(text.charCodeAt(at - 1)) ? at - 2 : at - 1)

/** A lone ? between two Han is more often a lost byte than a question. */
const isLostByte = (text: string, at: number, script: FoldScript) => isHan(text, before(text, at), script) && isHan(text, at + 1, script)

/**
 * Walks a text and emits what is kept. Between two kept characters stands at most one break, or, between two digits and without a
 * break, the marks found there.
 */
function scan(text: string, script: FoldScript, emit: Emit): void {
  let last: FoldedCharacter | null = null
  let breakAt = -1
  let marks: number[] = []
  for (let at = 0, next = 0; at < text.length; at = next) {
    const codePoint = text.codePointAt(at) ?? 0
    next = at + (codePoint > 0xffff ? 2 : 1)
    const folded = foldCharacter(codePoint, script)
    if (folded.kind === 'dropped') continue
    if (folded.kind === 'mark') {
      if (last?.kind === 'digit') marks.push(folded.codePoint, at, next)
      continue
    }
    if (folded.kind === 'break' || folded.kind === 'question') {
      if (breakAt < 0 && !(folded.kind === 'question' && isLostByte(text, at, script))) breakAt = at
      continue
    }
    if (breakAt >= 0) {
      if (last) emit(breakCode, breakAt, breakAt + 1)
    } else if (folded.kind === 'digit' && marks.length > 0) {
      for (let i = 0; i + 2 < marks.length; i += 3) emit(marks[i] ?? 0, marks[i + 1] ?? 0, marks[i + 2] ?? 0)
    }
    emit(folded.codePoint, at, next)
    last = folded
    breakAt = -1
    if (marks.length > 0) marks = []
  }
}

function write(units: Uint16Array, length: number, codePoint: number): number {
  if (codePoint <= 0xffff) {
    units[length] = codePoint
    return length + 1
  }
  units[length] = 0xd800 + ((codePoint - 0x10000) >> 10)
  units[length + 1] = 0xdc00 + ((codePoint - 0x10000) & 0x3ff)
  return length + 2
}

const chunkUnits = 8192
function decode(units: Uint16Array, length: number): string {
  let text = ''
  for (let from = 0; from < length; from += chunkUnits)
    // Spreading would go through the iterator, at ten times the cost.
    text += Reflect.apply(String.fromCharCode, null, units.subarray(from, Math.min(length, from + chunkUnits)))
  return text
}

/**
 * The one normaliser of index, query and highlighting: width forms, case and script folded away, white space and punctuation dropped;
 * marks between two digits stay, sentence and paragraph ends become one break character. Idempotent, and the fold of any part of a
 * text is a part of the fold of the text. (docs/decisions: fold)
 */
export function foldText(text: string, script: FoldScript = 'any'): string {
  const units = new Uint16Array(text.length * 2)
  let length = 0
  scan(text, script, (codePoint) => {
    length = write(units, length, codePoint)
  })
  return decode(units, length)
}

/**
 * `foldText` in both scripts at once, for half of what twice costs: what a character is does not hang on the script, so both walk alike.
 * `exact` is the same string as `any` where they do not differ.
 */
export function foldTextBoth(text: string): { readonly any: string; readonly exact: string } {
  const units = new Uint16Array(text.length * 2)
  const exactUnits = new Uint16Array(text.length * 2)
  let length = 0
  let exactLength = 0
  let differs = false
  scan(text, 'any', (codePoint, at) => {
    const shown = text.codePointAt(at) ?? 0
    const exact = codePoint === breakCode ? breakCode : foldCharacter(shown, 'exact').codePoint
    if (exact !== codePoint) differs = true
    length = write(units, length, codePoint)
    exactLength = write(exactUnits, exactLength, exact)
  })
  const any = decode(units, length)
  return { any, exact: differs ? decode(exactUnits, exactLength) : any }
}

/** As `foldText`, with the way back to the shown text. */
export function fold(text: string, script: FoldScript = 'any'): Folded {
  const units = new Uint16Array(text.length * 2)
  const starts = new Int32Array(text.length * 2)
  const ends = new Int32Array(text.length * 2)
  let length = 0
  scan(text, script, (codePoint, start, end) => {
    const after = write(units, length, codePoint)
    starts.fill(start, length, after)
    ends.fill(end, length, after)
    length = after
  })
  return { text: decode(units, length), starts: starts.slice(0, length), ends: ends.slice(0, length) }
}
