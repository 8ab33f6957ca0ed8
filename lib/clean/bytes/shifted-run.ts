import { type ReadPair, tellPairs, untold } from './dropped-pairs.ts'
import { charOf, pairOf } from './gbk-table.ts'
import { wordiness } from './plausibility.ts'

/**
 * A repaired stretch: the text, with a question mark for each character that cannot be told, and how many characters of the damaged text
 * it replaces. `isWhole`: every byte is in a character that was told.
 */
export type Realigned = { readonly text: string; readonly length: number; readonly isWhole: boolean }

const longestRun = 60
/** Where the second byte of a pair may lie in ASCII. */
const lowestTrail = 0x40
/** Of bytes read with a wrong start half are no common character. */
const leastTold = 0.6
/** So few letters need no common word among them, where every byte is accounted for. */
const shortRun = 4

/**
 * Reads a run of characters anew whose bytes are shifted by one: `missing` is the byte that belongs before them. The run ends with the
 * first ASCII character: its last byte when it can be one, or else the question mark that a first byte without a second became. Null when
 * the bytes do not bear that out, or the result is no plausible text.
 */
export function realign(missing: number, damaged: string, context: string): Realigned | null {
  const run = readRun(missing, damaged)
  if (!run) return null
  const behind = damaged.slice(run.length, run.length + 1)
  const pairs = pairsOf(run.bytes)
  const told = tellPairs(pairs, context, run.endsInLetter ? behind : '')
  const count = [...told].filter((char) => char !== untold).length
  const isWhole = run.endsInLetter && !told.includes(untold)
  if (count < pairs.length * leastTold || (!(isWhole && pairs.length <= shortRun) && !gainsWords(told, run, context, damaged))) return null
  return { text: run.endsInLetter ? told : told + untold, length: run.length, isWhole }
}

const gainsWords = (told: string, { length }: Run, context: string, damaged: string): boolean => {
  const behind = damaged.slice(length, length + 1)
  return wordiness(context + told + behind) > wordiness(context + damaged.slice(0, length) + behind)
}

/** `length`: in characters of the damaged text, the question mark at the end included. */
type Run = { readonly bytes: readonly number[]; readonly length: number; readonly endsInLetter: boolean }

const latin = /[A-Za-z]/

function readRun(missing: number, damaged: string): Run | null {
  const bytes = [missing]
  for (let at = 0; at < Math.min(damaged.length, longestRun); at++) {
    const char = damaged[at] ?? ''
    const code = char.charCodeAt(0)
    if (code < 0x80) {
      if (code >= lowestTrail)
        return latin.test(char) && latin.test(damaged[at + 1] ?? '')
          ? null
          : { bytes: [...bytes, code], length: at + 1, endsInLetter: true }
      return char === untold && at > 0 ? { bytes, length: at + 1, endsInLetter: false } : null
    }
    const pair = pairOf(char)
    if (!pair) return null
    bytes.push(...pair)
  }
  return null
}

/** Whole pairs only; a single byte at the end is left out. */
const pairsOf = (bytes: readonly number[]): ReadPair[] =>
  Array.from({ length: Math.floor(bytes.length / 2) }, (_, at) => {
    const [lead = 0, trail = 0] = bytes.slice(at * 2, at * 2 + 2)
    return { lead, trail, char: charOf(lead, trail) }
  })
