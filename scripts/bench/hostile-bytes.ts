import iconv from 'iconv-lite'
import { chance } from './chance.ts'
import { fuzzKinds } from './fuzz-kinds.ts'
import { fuzzWords } from './fuzz-words.ts'

const encodings = ['utf-8', 'gbk', 'big5', 'utf-16le'] as const
const longest = 3000

const between = ['', '', ' ', '|', ':', '\n', '1', '(', '>', '、'] as const

/**
 * Page number `index` of a seed, always the same: random bytes, random characters, half pages, several pages joined at random points, or
 * what expressions look for, a few words again and again in lines of any length.
 */
export function hostileBytes(seed: number, index: number): Uint8Array {
  const luck = chance(seed * 1_000_003 + index)
  const length = luck.upTo(longest)
  const kind = index % 5
  if (kind === 0) return Uint8Array.from({ length }, () => luck.upTo(256))
  if (kind === 1) return new TextEncoder().encode(String.fromCharCode(...Array.from({ length }, () => luck.upTo(0xffff))).toWellFormed())
  if (kind === 4) {
    const words = Array.from({ length: 1 + luck.upTo(6) }, () => luck.pick(fuzzWords) + luck.pick(between))
    return new TextEncoder().encode(Array.from({ length: luck.upTo(400) }, () => luck.pick(words)).join(luck.pick(between)))
  }
  const pieces = Array.from({ length: 1 + luck.upTo(8) }, () => luck.pick(fuzzKinds).make(luck.upTo(400)))
  const bytes = iconv.encode(pieces.join(luck.pick(['', '\n', '\u3000'])), luck.pick(encodings))
  return kind === 2 ? bytes.subarray(luck.upTo(20), bytes.length - luck.upTo(40)) : bytes
}
