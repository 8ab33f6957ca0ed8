import cues from '../data/frame-cues.json' with { type: 'json' }
import type { LineClass } from './line-class.ts'

/** Line numbers: the text runs from `first` up to, not including, `end`; both are the number of lines on a page without text. */
export type TextRegion = { readonly first: number; readonly end: number }

const tailOpeners: ReadonlyMap<string, number> = new Map(Object.entries(cues.tailOpeners))

const shareOfComments = 0.5
const opensComments = (folded: string) => /^(?:网友|最新|全部|热门|精彩)?评论(?:列表|区|\(\d+\))?:?$/.test(folded)

/** The head of the first reply on a page of a forum: who wrote it, when, and on which floor. */
export const opensReplies = (folded: string) =>
  folded.length <= longestReplyHead &&
  /(?:^|\s)(?:沙发|2\s?(?:楼|#)|#2)(?:\s|$)/.test(folded) &&
  /发表|回复|\d{4}[-/年]\d{1,2}/.test(folded)
const longestReplyHead = 60

/** Where the paragraphs of a page begin and end: from the first line of prose to the last one before the closing frame. */
export function textRegion(classes: readonly LineClass[]): TextRegion {
  const weights = classes.map(({ prose, line }) => (prose ? line.folded.length : 0))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const first = weights.findIndex((weight) => weight > 0)
  if (first < 0) return { first: classes.length, end: classes.length }
  let seen = 0
  for (const [index, { cue, line }] of classes.entries()) {
    const allowed =
      opensComments(line.folded) || opensReplies(line.folded) ? shareOfComments : cue === null ? undefined : tailOpeners.get(cue)
    if (index > first && allowed !== undefined && total - seen <= total * allowed) return { first, end: lastProse(weights, index) }
    seen += weights[index] ?? 0
  }
  return { first, end: lastProse(weights, weights.length) }
}

function lastProse(weights: readonly number[], before: number): number {
  let end = before
  while (end > 0 && weights[end - 1] === 0) end--
  return end
}
