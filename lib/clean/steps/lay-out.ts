import type { Draft } from '../draft/draft.ts'
import { replaceInView, type ViewReplacement } from '../draft/replace-in-view.ts'
import { viewOf } from '../draft/view.ts'
import { bareEdges } from './bare-edges.ts'

const blanks = /\s+/g
const lineEnd = /[\n\r\u2028\u2029]/

/** One line end between lines, no white space at their ends, no question marks in place of a lost indentation, no table bars at the edges. */
export function layOut(draft: Draft): Draft {
  const bare = bareEdges(draft)
  const { text } = viewOf(bare)
  const replacements: ViewReplacement[] = []
  for (const { index: start, 0: blank } of text.matchAll(blanks)) {
    const end = start + blank.length
    if (start === 0 || end === text.length) replacements.push({ start, end, after: '' })
    else if (blank !== '\n' && lineEnd.test(blank)) replacements.push({ start, end, after: '\n' })
  }
  return replaceInView(bare, 'layout', replacements)
}
