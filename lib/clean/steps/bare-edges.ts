import type { Draft } from '../draft/draft.ts'
import { replaceInView, type ViewReplacement } from '../draft/replace-in-view.ts'
import { viewOf } from '../draft/view.ts'

/** Two full-width spaces, four bytes, of which each became a question mark. */
const lostIndentation = /(?<=^|\n)[^\S\n]*\?{2,}[^\S\n]*(?=[\p{Script=Han}“‘《(（【\d—…])/gu
const tableBar = /(?<=^|\n)[^\S\n]*\|+[^\S\n]*|(?<![^\S\n|])[^\S\n]*\|+[^\S\n]*(?=\n|$)/g
/** Two marks alone may be a damaged letter at the start of a line; an indentation comes with every paragraph. */
const wholeIndentation = 4
const fewestIndented = 2

/** Takes off what a table or an indentation left at the edges of lines: bars, and question marks in place of spaces. Bars inside a line stay. */
export function bareEdges(draft: Draft): Draft {
  const { text } = viewOf(draft)
  const marks = text.includes('??') ? removals(text, lostIndentation) : []
  const isIndented =
    marks.length >= fewestIndented || marks.some(({ start, end }) => text.slice(start, end).trim().length >= wholeIndentation)
  const bare = isIndented ? replaceInView(draft, 'layout', marks) : draft
  return text.includes('|') ? replaceInView(bare, 'layout', removals(viewOf(bare).text, tableBar)) : bare
}

const removals = (text: string, pattern: RegExp): ViewReplacement[] =>
  Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length, after: '' })).filter(
    ({ start, end }) => start < end,
  )
