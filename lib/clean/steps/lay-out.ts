import type { Draft } from '../draft/draft.ts'
import { replaceInView, type ViewReplacement } from '../draft/replace-in-view.ts'
import { viewOf } from '../draft/view.ts'
import { bareEdges } from './bare-edges.ts'

const lineBreak = /(?<![^\S\n])[^\S\n]*[\n\r\u2028\u2029][\s\u2028\u2029\ufeff]*/g
const outerBlank = /^\s+|(?<!\s)\s+$/g

/** One line end between lines, no white space at their ends, no question marks in place of a lost indentation, no table bars at the edges. */
export function layOut(draft: Draft): Draft {
  const bare = bareEdges(draft)
  const { text } = viewOf(bare)
  const outer = removals(text, outerBlank)
  const inner = Array.from(text.matchAll(lineBreak), (match) => ({ start: match.index, end: match.index + match[0].length, after: '\n' }))
  const changed = inner.filter(
    ({ start, end, after }) => text.slice(start, end) !== after && !outer.some((range) => start < range.end && range.start < end),
  )
  return replaceInView(
    bare,
    'layout',
    [...outer, ...changed].sort((a, b) => a.start - b.start),
  )
}

const removals = (text: string, pattern: RegExp): ViewReplacement[] =>
  Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length, after: '' })).filter(
    ({ start, end }) => start < end,
  )
