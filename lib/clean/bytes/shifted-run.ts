import { type DecodedPair, withDroppedPairs } from './dropped-pairs.ts'
import { charOf, pairOf } from './gbk-table.ts'
import { isFrequent, knownPairs, pairScore, uncommonShare } from './plausibility.ts'

/** A repaired stretch: the text, and how many characters of the damaged text it replaces. A last character of which only the first byte is left stays the question mark that it became. */
export type Realigned = { readonly text: string; readonly length: number }

const longestRun = 60
/** Where the second byte of a pair may lie in ASCII. */
const lowestTrail = 0x40
const tolerableUncommon = 0.1

/**
 * Reads a run of characters anew whose bytes are shifted by one: `missing` is the byte that belongs before them. The run ends with the
 * first ASCII character, which is its last byte when it can be one. Null when the result is no plausible text.
 */
export function realign(missing: number, damaged: string, context: string): Realigned | null {
  const run = readRun(missing, damaged)
  if (!run) return null
  const decoded = decode(run.bytes)
  if (decoded === null) return null
  const text = withDroppedPairs(decoded.pairs, context)
  if (text === null) return null
  const behind = damaged.slice(run.length, run.length + 1)
  if (uncommonShare(text) > tolerableUncommon || !endsInWord(text, context, behind)) return null
  if (knownPairs(context + text + behind) <= knownPairs(context + damaged.slice(0, run.length) + behind)) return null
  return { text, length: run.length }
}

/** A run whose last letter belongs to no word was read too far: bytes are missing inside it. */
function endsInWord(text: string, context: string, behind: string): boolean {
  const letters = [...context.slice(-1), ...text]
  return (
    isFrequent(letters.at(-1) ?? '') || pairScore(letters.at(-2) ?? '', letters.at(-1) ?? '') + pairScore(letters.at(-1) ?? '', behind) > 0
  )
}

function readRun(missing: number, damaged: string): { bytes: number[]; length: number } | null {
  const bytes = [missing]
  for (let at = 0; at < Math.min(damaged.length, longestRun); at++) {
    const char = damaged[at] ?? ''
    const code = char.charCodeAt(0)
    if (code < 0x80) {
      if (code < lowestTrail) return at === 0 ? null : { bytes, length: at }
      bytes.push(code)
      return { bytes, length: at + 1 }
    }
    const pair = pairOf(char)
    if (!pair) return null
    bytes.push(...pair)
  }
  return null
}

type Decoded = { readonly text: string; readonly pairs: readonly DecodedPair[] }

/** Whole pairs only; a single byte at the end is left out. */
function decode(bytes: readonly number[]): Decoded | null {
  const pairs: DecodedPair[] = []
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const lead = bytes[at] ?? 0
    const trail = bytes[at + 1] ?? 0
    const char = charOf(lead, trail)
    if (char === undefined) return null
    pairs.push([lead, trail, char])
  }
  return { text: pairs.map(([, , char]) => char).join(''), pairs }
}
