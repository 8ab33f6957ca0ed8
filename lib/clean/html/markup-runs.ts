import type { Range } from '#lib/report/index.ts'
import elements from '../data/html-elements.json' with { type: 'json' }
import { matchingEnds } from './matching-ends.ts'
import { type TagToken, tagTokens } from './tag-tokens.ts'

/** A stretch of markup: one tag, or an element whose content is not shown, or the title element (`inner` is its text). `element` is where an element as a whole stands. */
export type MarkupRun = Range & {
  readonly token: TagToken
  readonly inner: Range | null
  readonly shown: boolean
  readonly element: Range | null
}

const unseen: ReadonlySet<string> = new Set(elements.unseen)
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|$)/i
/** What a browser reads to the end of the page when it is never closed. */
const readsToEnd: ReadonlySet<string> = new Set(['script', 'style'])

/** The markup of a source in order, without overlap; what is between the runs is text. */
export function markupRuns(source: string): readonly MarkupRun[] {
  const tokens = tagTokens(source)
  const ends = matchingEnds(tokens)
  const runs: MarkupRun[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as TagToken
    const endAt = token.opens ? ends.get(at) : undefined
    const closing = endAt === undefined ? null : (tokens[endAt] as TagToken)
    const element = closing && { start: token.start, end: closing.end }
    if (token.opens && isUnseen(token) && (element || readsToEnd.has(token.name))) {
      runs.push({ start: token.start, end: element?.end ?? source.length, token, inner: null, shown: false, element: null })
      at = endAt ?? tokens.length
    } else if (token.name === 'title' && closing && element) {
      runs.push({ ...element, token, inner: { start: token.end, end: closing.start }, shown: false, element: null })
      at = endAt ?? at
    } else runs.push({ start: token.start, end: token.end, token, inner: null, shown: true, element })
  }
  return runs
}

const isUnseen = ({ name, attributes }: TagToken) =>
  unseen.has(name) ||
  attributes.has('hidden') ||
  attributes.get('aria-hidden') === 'true' ||
  hiddenStyle.test(attributes.get('style') ?? '')
