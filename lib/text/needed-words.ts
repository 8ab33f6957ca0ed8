import type { WordIndex } from './word-index.ts'

/** Words of which at least one stands in every text that a pattern matches; null where nothing is sure. */
type Needed = readonly string[] | null

/** The parts of an expression that matter here: letters that stand for themselves, and groups; what else there is only parts them. */
type Part = { readonly kind: 'letter'; readonly letter: string } | { readonly kind: 'group'; readonly needed: Needed } | null

const shortest = 2
/** What may follow a part and lets it be missing: ?, *, {0,3}. */
const mayBeMissing = /[?*]|\{0/y
const repeated = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y
const groupStart = /\((?:\?(?:<[\w]+>|[:=!]|<[=!]))?/y
const lookAround = /^\(\?<?[=!]/
const characterClass = /\[(?:\\.|[^\]\\])*\]/y
const escaped = /\\(?:p\{[^}]*\}|u[\da-f]{4}|k<\w+>|.)/iuy
/** Signs that stand for themselves behind a backslash. */
const sign = /^\\[^\p{L}\d]$/u

function lengthOf(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex - at : 0
}

/** The more letters the shortest of the words has, the seldomer a text holds one by chance. */
const strength = (words: readonly string[]) => Math.min(...words.map((word) => word.length)) - words.length / 8

const stronger = (one: Needed, other: Needed): Needed => (one === null || (other !== null && strength(other) > strength(one)) ? other : one)

/** Reads alternatives from `at` up to a closing bracket or the end. @returns what they need, and where they end */
function alternatives(source: string, at: number): { readonly needed: Needed; readonly end: number } {
  const branches: Needed[] = []
  let end = at - 1
  do {
    const branch = sequence(source, end + 1)
    branches.push(branch.needed)
    end = branch.end
  } while (source.charAt(end) === '|')
  const isSure = branches.every((branch) => branch !== null)
  return { needed: isSure ? branches.flat() : null, end }
}

/** One alternative: the strongest of its runs of letters and its groups. */
function sequence(source: string, from: number): { readonly needed: Needed; readonly end: number } {
  let needed: Needed = null
  let run = ''
  let at = from
  const close = () => {
    if (run.length >= shortest) needed = stronger(needed, [run])
    run = ''
  }
  while (at < source.length && !/[|)]/.test(source.charAt(at))) {
    const { part, end } = partAt(source, at)
    const isOptional = lengthOf(mayBeMissing, source, end) > 0
    const repeat = lengthOf(repeated, source, end)
    if (part?.kind === 'letter' && !isOptional) run += part.letter
    if (part?.kind !== 'letter' || repeat > 0) close()
    if (part?.kind === 'group' && !isOptional) needed = stronger(needed, part.needed)
    at = end + repeat
  }
  close()
  return { needed, end: at }
}

function partAt(source: string, at: number): { readonly part: Part; readonly end: number } {
  const letter = source.charAt(at)
  if (letter === '(') {
    const open = lengthOf(groupStart, source, at)
    const { needed, end } = alternatives(source, at + open)
    return { part: lookAround.test(source.slice(at, at + open)) ? null : { kind: 'group', needed }, end: end + 1 }
  }
  if (letter === '[') return { part: null, end: at + lengthOf(characterClass, source, at) }
  if (letter === '\\') {
    const end = at + lengthOf(escaped, source, at)
    return { part: sign.test(source.slice(at, end)) ? { kind: 'letter', letter: source.charAt(at + 1) } : null, end }
  }
  return { part: /[.^$]/.test(letter) ? null : { kind: 'letter', letter }, end: at + 1 }
}

/** Words of which one at least stands in every text that the pattern matches, read from its source; null where none can be told. */
export const neededWords = ({ source, flags }: RegExp): Needed => (flags.includes('i') ? null : alternatives(source, 0).needed)

const known = new WeakMap<RegExp, { readonly needed: Needed }>()

/** Whether a pattern can match the indexed text, by the words that it needs: most patterns of a large table need not be tried at all. */
export function mayMatch(pattern: RegExp, { holds }: WordIndex): boolean {
  const before = known.get(pattern) ?? { needed: neededWords(pattern) }
  known.set(pattern, before)
  return before.needed === null || before.needed.some(holds)
}
