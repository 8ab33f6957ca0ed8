import type { Range } from '#lib/report/index.ts'
import { matchingEnds } from './matching-ends.ts'
import { type TagToken, tagTokens } from './tag-tokens.ts'
import { unseenElements } from './unseen-elements.ts'

/** A stretch of markup: one tag, or an element whose content is not shown, or the title element (`inner` is its text). `element` is where an element as a whole stands. */
export type MarkupRun = Range & {
  readonly token: TagToken
  readonly inner: Range | null
  readonly shown: boolean
  readonly element: Range | null
}

/** The markup of a source in order, without overlap; what is between the runs is text. */
export function markupRuns(source: string): readonly MarkupRun[] {
  const tokens = tagTokens(source)
  const ends = matchingEnds(tokens)
  const unseen = unseenElements(source, tokens, ends)
  const runs: MarkupRun[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as TagToken
    const { start, end } = token
    const endAt = ends[at] ?? -1
    const closing = endAt < 0 ? null : (tokens[endAt] as TagToken)
    if (unseen.has(at)) {
      runs.push({ start, end: closing?.end ?? source.length, token, inner: null, shown: false, element: null })
      at = closing ? endAt : tokens.length
    } else if (closing && token.name === 'title') {
      runs.push({ start, end: closing.end, token, inner: { start: end, end: closing.start }, shown: false, element: null })
      at = endAt
    } else runs.push({ start, end, token, inner: null, shown: true, element: closing && { start, end: closing.end } })
  }
  return runs
}
