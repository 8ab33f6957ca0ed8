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
  const goesOn = textGoesOn(classes)
  let seen = 0
  for (const [index, { cue, line }] of classes.entries()) {
    const allowed =
      opensComments(line.folded) || opensReplies(line.folded) ? shareOfComments : cue === null ? undefined : tailOpeners.get(cue)
    const isOpener = index > first && allowed !== undefined && total - seen <= total * allowed
    const isBetween = () => (cue !== null && setBetweenParagraphs.has(cue) && goesOn(index)) || isInset(classes, index)
    if (isOpener && !isBetween()) return { first, end: lastProse(weights, index) }
    seen += weights[index] ?? 0
  }
  return { first, end: lastProse(weights, weights.length) }
}

/** What sites set between the paragraphs of a text, too. */
const setBetweenParagraphs: ReadonlySet<string> = new Set(['related', 'footer', 'share'])
const shortestParagraph = 30
const shortestLastParagraph = 80
const fewestParagraphs = 2
const shareOfParagraphs = 0.5

/** Whether behind a line more than half of what stands there, but for frame, are whole paragraphs of sentences: teasers end in points, and lists in no mark. */
function textGoesOn(classes: readonly LineClass[]): (index: number) => boolean {
  const behind: { count: number; longest: number; length: number; all: number }[] = []
  let [count, longest, length, all] = [0, 0, 0, 0]
  for (let at = classes.length - 1; at >= 0; at--) {
    behind[at] = { count, longest, length, all }
    const { prose, line, cue } = classes[at] as LineClass
    if (cue === null) all += line.folded.length
    if (!prose || line.folded.length < shortestParagraph || !/[。!?][”’)]?$/.test(line.folded)) continue
    count++
    length += line.folded.length
    longest = Math.max(longest, line.folded.length)
  }
  return (index) => {
    const found = behind[index]
    if (!found || found.length < found.all * shareOfParagraphs) return false
    return found.count >= fewestParagraphs || found.longest >= shortestLastParagraph
  }
}

/** So many lines in a row are more than what a site sets between two paragraphs. */
const mostInset = 3

/** Whether the text of an HTML page goes on behind a few lines of frame, in its own element: an advert or a pair of headlines between paragraphs. */
function isInset(classes: readonly LineClass[], at: number): boolean {
  const after = classes.slice(at, at + mostInset + 1).findIndex(({ cue }) => cue === null)
  if (after < 1) return false
  const next = classes[at + after]
  const run = classes.slice(at, at + after)
  return (
    next?.prose === true &&
    next.line.container === 'inside' &&
    run.some(({ line }) => line.linked) &&
    run.every(({ line }) => line.container === 'inside' && !opensComments(line.folded) && !opensReplies(line.folded))
  )
}

function lastProse(weights: readonly number[], before: number): number {
  let end = before
  while (end > 0 && weights[end - 1] === 0) end--
  return end
}
