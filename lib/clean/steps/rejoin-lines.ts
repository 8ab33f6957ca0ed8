import { isKnownPair } from '../bytes/known-pairs.ts'
import type { Draft } from '../draft/draft.ts'
import { replaceInView, type ViewReplacement } from '../draft/replace-in-view.ts'
import { viewOf } from '../draft/view.ts'
import { isSalutation } from '../lines/is-prose.ts'
import { classify, type LineClass } from '../lines/line-class.ts'
import { closesAtStart, endsSentence, opensAtEnd, opensParagraph, particleAtStart, partsDate, pausesAtEnd } from '../lines/line-ends.ts'
import { openMarks } from '../lines/open-marks.ts'
import { pageLines } from '../lines/page-lines.ts'
import { isWrapped, type Wrapping, wrappingOf } from '../lines/wrapping.ts'

/** Two neighbouring lines, what stands between them, whether the first goes on from one before, and what it leaves open. */
type Seam = {
  readonly line: LineClass
  readonly next: LineClass
  readonly gap: string
  readonly continued: boolean
  readonly open: string
}

/**
 * Joins lines that were broken inside a sentence: by a fixed width, around a quotation that stands on a line of its own, or inside a word.
 * Headlines, numbered points, salutations and lists keep their lines. Noise family "line-broken words".
 */
export function rejoinLines(draft: Draft): Draft {
  const classes = classify(pageLines(draft))
  const { text } = viewOf(draft)
  const gapAt = (at: number) => text.slice(classes[at]?.line.end, classes[at + 1]?.line.start)
  const plain = classes.filter(isPlain)
  const gaps = classes.flatMap((lineClass, at) => (isPlain(lineClass) && at + 1 < classes.length ? [gapAt(at)] : []))
  const wrapping = wrappingOf(plain, gaps)
  const joins: ViewReplacement[] = []
  let continued = false
  let open = ''
  for (let at = 0; at + 1 < classes.length; at++) {
    const [line, next] = [classes[at] as LineClass, classes[at + 1] as LineClass]
    open = openMarks(line.line.text, continued ? open : '')
    continued = goesOn({ line, next, gap: gapAt(at), continued, open }, wrapping)
    if (continued) joins.push({ start: line.line.end, end: next.line.start, after: between(line.line.text, next.line.text) })
  }
  return replaceInView(draft, 'layout', joins)
}

const onlyMarks = /^[“”‘’《》（）()，,、。；;：:！]+$/
const isPlain = ({ line, cue }: LineClass) => line.zone === null && !line.linked && (cue === null || onlyMarks.test(line.text))
const hasHan = (text: string) => /\p{Script=Han}/u.test(text)

function goesOn(seam: Seam, wrapping: Wrapping | null): boolean {
  const { line, next } = seam
  if (!isPlain(line) || !isPlain(next) || isSalutation(line.line.folded) || isSalutation(next.line.folded)) return false
  const [text, after] = [line.line.text, next.line.text]
  if (opensAtEnd(text)) return hasHan(after)
  if (closesAtStart(after)) return hasHan(text) || seam.continued
  if (opensParagraph(after)) return false
  if (isText(seam) && breaksSentence(seam)) return true
  return wrapping !== null && isWrapped(wrapping, text, seam.gap, seam.continued)
}

const shortestClause = 8
const shortestBroken = 15

/** At least one of the two lines reads like a paragraph or is part of one. */
const isText = ({ line, next, continued }: Seam) =>
  continued || line.prose || next.prose || (line.line.text.length >= shortestClause && /[,，。:：;；]/.test(line.line.text))

function breaksSentence({ line, next, open, continued }: Seam): boolean {
  const [text, after] = [line.line.text, next.line.text]
  if (endsSentence(text)) return false
  if (pausesAtEnd(text) || particleAtStart(after) || partsDate(text, after)) return hasHan(after)
  if (closesOpen(open, after)) return true
  if (isQuotation(after) || (isQuotation(text) && continued)) return isUnfinished(text)
  return text.length >= shortestBroken && (next.prose || endsSentence(after)) && /[,，。、;；]/.test(text) && partsWord(text, after)
}

const closesOpen = (open: string, after: string) => open !== '' && openMarks(after, open).length < open.length

/** “四不两直” alone. */
const isQuotation = (text: string) => /^(?:“[^“”]{1,30}”|《[^《》]{1,40}》)[、,，]?$/.test(text)

const isUnfinished = (text: string) => /[,，、”》]$/.test(text) || (/\p{Script=Han}$/u.test(text) && !opensParagraph(text))

const partsWord = (text: string, after: string) =>
  /\p{Script=Han}$/u.test(text) && /^\p{Script=Han}/u.test(after) && isKnownPair(text.slice(-1), after.slice(0, 1))

const between = (text: string, after: string) => (/[a-z\d]$/i.test(text) && /^[a-z]/i.test(after) ? ' ' : '')
