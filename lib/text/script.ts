import { isTraditional, type ScriptKind } from './script-of.ts'
import { characterTrie, phraseTrie } from './script-tables.ts'
import { matchesOf, type Replacement } from './trie-matches.ts'

/** The simplified form of a text, and the replacements (in offsets of the text before) that lead to it. */
export type Simplified = { readonly text: string; readonly edits: readonly Replacement[] }

/**
 * Simplifies a text paragraph by paragraph (lines); a paragraph that is not traditional stays as it is. Only with `phrases` are the
 * words of Taiwan replaced too (水準 by 水平), and lengths may change; `scriptKindOf` judges the page.
 */
export function toSimplified(text: string, kind: ScriptKind = 'characters'): Simplified {
  const edits = lineRanges(text).flatMap(({ start, end }) => paragraphEdits(text.slice(start, end), start, kind))
  return { text: applied(text, edits), edits }
}

function paragraphEdits(paragraph: string, offset: number, kind: ScriptKind): Replacement[] {
  if (!isTraditional(paragraph)) return []
  const trie = kind === 'phrases' ? phraseTrie : characterTrie
  return Array.from(matchesOf(trie, paragraph))
    .filter(({ start, end, after }) => paragraph.slice(start, end) !== after)
    .map(({ start, end, after }) => ({ start: start + offset, end: end + offset, after }))
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
