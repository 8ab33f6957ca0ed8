import { bondBits, followBits } from './neighbours.ts'
import { isTraditional, type ScriptKind } from './script-of.ts'
import { characterTrie, letterByLetter, phraseTrie } from './script-tables.ts'
import { matchesOf, type Replacement } from './trie-matches.ts'

/** The simplified form of a text, and the replacements (in offsets of the text before) that lead to it. */
export type Simplified = { readonly text: string; readonly edits: readonly Replacement[] }

/**
 * Simplifies a text paragraph by paragraph (lines); a paragraph that is not traditional stays as it is. Only with `phrases` are the
 * words of Taiwan replaced too (水準 by 水平), and lengths may change; `scriptKindOf` judges the page. A word is replaced only where the
 * other reads better between its neighbours: 大資料 is 大数据, 資料 alone stays; and 核心 is no 内核, whatever the tables say.
 */
export function toSimplified(text: string, kind: ScriptKind = 'characters'): Simplified {
  const edits = lineRanges(text).flatMap(({ start, end }) => paragraphEdits(text.slice(start, end), start, kind))
  return { text: applied(text, edits), edits }
}

function paragraphEdits(paragraph: string, offset: number, kind: ScriptKind): Replacement[] {
  if (!isTraditional(paragraph)) return []
  const matches = [...matchesOf(kind === 'phrases' ? phraseTrie : characterTrie, paragraph)]
  const read = kind === 'phrases' ? matches.flatMap((match) => likelier(paragraph, match)) : matches
  return [...read, ...zhaoEdits(paragraph, matches)]
    .filter(({ start, end, after }) => paragraph.slice(start, end) !== after)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, after }) => ({ start: start + offset, end: end + offset, after }))
}

/** So much likelier, as a power of two, must the mainland's word be. */
const leastWord = 2.5
/** And so much, where the mainland says the other too: 支援 is a word beside 支持. */
const leastWordBesideAnother = 6
const leastBondOfWord = 3

/** A word of Taiwan as the mainland says it, or as its letters read, whichever is likelier there. */
function likelier(paragraph: string, match: Replacement): Replacement[] {
  const { start, end, after } = match
  const own = [...matchesOf(characterTrie, paragraph.slice(start, end))].map((part) => ({
    ...part,
    start: part.start + start,
    end: part.end + start,
  }))
  const plain = letterByLetter(paragraph.slice(start, end))
  if (plain === after || after.length === 1) return [match]
  const [before, behind] = [letterByLetter(paragraph.slice(0, start).slice(-1)), letterByLetter(paragraph.slice(end, end + 1))]
  const isWord = plain.length === 2 && bondBits(plain.charAt(0), plain.charAt(1)) >= leastBondOfWord
  const least = isWord ? leastWordBesideAnother : leastWord
  return bitsOf(before + after + behind) - bitsOf(before + plain + behind) >= least ? [match] : own
}

/** How likely a text is behind its first character, as a power of two. */
function bitsOf(text: string): number {
  let sum = 0
  for (let at = 1; at < text.length; at++) sum += followBits(text.charAt(at - 1), text.charAt(at))
  return sum
}

/** So much likelier, as a power of two, must 着 be than 著 where no word decides. */
const leastZhao = 2

/** 摸得著, 種著樹: the verb's ending, which letter tables leave as 著. */
function zhaoEdits(paragraph: string, matches: readonly Replacement[]): Replacement[] {
  const inWords = new Set(
    matches.flatMap(({ start, end }) => (end - start > 1 ? Array.from({ length: end - start }, (_, at) => start + at) : [])),
  )
  const edits: Replacement[] = []
  for (let at = paragraph.indexOf('著'); at >= 0; at = paragraph.indexOf('著', at + 1)) {
    if (inWords.has(at)) continue
    const [before, behind] = [letterByLetter(paragraph.slice(0, at).slice(-1)), letterByLetter(paragraph.slice(at + 1, at + 2))]
    if (bitsOf(`${before}着${behind}`) - bitsOf(`${before}著${behind}`) >= leastZhao) edits.push({ start: at, end: at + 1, after: '着' })
  }
  return edits
}

function lineRanges(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = []
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    ranges.push({ start, end })
    start = end + 1
  }
  ranges.push({ start, end: text.length })
  return ranges
}

function applied(text: string, edits: readonly Replacement[]): string {
  let result = ''
  let from = 0
  for (const { start, end, after } of edits) {
    result += text.slice(from, start) + after
    from = end
  }
  return result + text.slice(from)
}
