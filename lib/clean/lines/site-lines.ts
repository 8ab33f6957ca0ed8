import type { ZoneKind } from '#lib/report/index.ts'
import { kindBehindText } from './behind-text.ts'
import type { LineClass } from './line-class.ts'
import { isFrameCue, type LineFacts, lineFacts } from './line-facts.ts'
import { scorerOf } from './line-signs.ts'
import type { LineWords } from './line-words.ts'
import { paperHead } from './paper-head.ts'

/** What the words of a line are worth, and the weights of its signs (in the order of `signs`) at the first look and at the second, which knows more of the frame. */
export type FrameModel = {
  readonly wordsOf: (folded: string) => LineWords
  readonly firstLook: readonly number[]
  readonly secondLook: readonly number[]
}

/** From that score on the first look takes a line for frame when the second asks for its neighbours. */
export const known = 2
/** What a line must score to be frame on a page with and without other frame, and what a change between text and frame costs. */
const barOnFramedPage = 1
const barOnBarePage = 3
/** So many lines beyond doubt make a framed page where no cue does. */
const fewestSure = 2
const costOfChange = 0.5
/** Where no line above the text would be left for a headline, the best one stays below that score. */
const barOfTitle = 2.5
const shortestTitle = 5

/** How much each line of a page is like frame: above 0 more than like the report. */
function frameScores(classes: readonly LineClass[], lines: readonly LineFacts[], { firstLook, secondLook }: FrameModel): readonly number[] {
  const cued = classes.map(({ cue }) => isFrameCue(cue))
  const scoresBeside = scorerOf(lines)
  const first = scoresBeside(cued, firstLook)
  const seen = classes.map(({ cue }, at) => isFrameCue(cue) || (cue === null && (first[at] ?? 0) > known))
  return scoresBeside(seen, secondLook)
}

/**
 * Gives lines without a cue that belong to the site, by their words, their form and their place, the cue of their kind. The words are weighed
 * by how sites and reports use pairs of letters; lines are judged together, as stretches of text and of frame.
 */
export function withSiteCuesBy(model: FrameModel, classes: readonly LineClass[]): readonly LineClass[] {
  const lines = lineFacts(classes, model.wordsOf)
  const scores = frameScores(classes, lines, model)
  const own = paperHead(classes)
  const isFramed =
    classes.some(({ cue }) => isFrameCue(cue)) ||
    classes.filter(({ cue }, at) => cue === null && (scores[at] ?? 0) > barOnBarePage).length >= fewestSure
  const bar = isFramed ? barOnFramedPage : barOnBarePage
  const found = stretches(classes.map(({ line, cue }, at) => (cue === null && !own.has(line) ? (scores[at] ?? 0) - bar : 0)))
  const isSite = classes.map(({ line, cue }, at) => cue === null && line.zone === null && !own.has(line) && (found[at] ?? false))
  keepSignature(classes, lines, isSite)
  keepTitle(classes, lines, scores, isSite)
  return classes.map((lineClass, at) => (isSite[at] ? { ...lineClass, cue: kindOf(classes, lines, isSite, at), prose: false } : lineClass))
}

/** Which lines are frame when the sum of their scores is to be the largest and each change costs. */
function stretches(scores: readonly number[]): readonly boolean[] {
  const cameFromFrame: { text: boolean; frame: boolean }[] = []
  let [text, frame] = [0, 0]
  for (const value of scores) {
    cameFromFrame.push({ text: frame - costOfChange > text, frame: frame >= text - costOfChange })
    ;[text, frame] = [Math.max(text, frame - costOfChange), Math.max(frame, text - costOfChange) + value]
  }
  const result: boolean[] = []
  let isFrame = frame > text
  for (let at = scores.length - 1; at >= 0; at--) {
    result[at] = isFrame
    isFrame = (isFrame ? cameFromFrame[at]?.frame : cameFromFrame[at]?.text) ?? false
  }
  return result
}

/** (甲某某) on a line of its own. */
const authorAlone = /^\(\p{Script=Han}{2,4}\)$/u

/** Who signs right behind the last sentence belongs to the text. */
function keepSignature(classes: readonly LineClass[], lines: readonly LineFacts[], isSite: boolean[]): void {
  for (let at = 1; at < classes.length; at++) {
    if (!isSite[at] || isSite[at - 1] || isFrameCue(classes[at - 1]?.cue ?? null)) continue
    const { folded, signed, place } = lines[at] as LineFacts
    if (place !== 'header' && (signed || authorAlone.test(folded))) isSite[at] = false
  }
}

/** A page whose lines above the text would all be frame keeps the one that is likest to a headline. */
function keepTitle(classes: readonly LineClass[], lines: readonly LineFacts[], scores: readonly number[], isSite: boolean[]): void {
  const header = classes.flatMap(({ cue, line }, at) => (cue === null && line.zone === null && lines[at]?.place === 'header' ? [at] : []))
  if (header.some((at) => !isSite[at])) return
  const best = header.filter((at) => (lines[at]?.letters.han ?? 0) >= shortestTitle).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0))[0]
  if (best !== undefined && (scores[best] ?? 0) < barOfTitle) isSite[best] = false
}

/** Years, months and days in any order; fields of publication; both stand below the headline. */
const publication =
  /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}|(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}(?!\d)|(?:来源|稿源|作者|记者|通讯员|编辑|供稿|发布(?:者|人|机构|单位|时间|日期)?)\s?[:/]/
const longestPublication = 120
/** What only sites that share documents say of themselves. */
const ofDocuments = /[本该此]文档|文档(?:由|分类|格式|编号|贡献|大小|页数|简介|星级|热度|下载)|文库|范文/

/** The kind of the frame around it, else what its place and its words tell. */
function kindOf(classes: readonly LineClass[], lines: readonly LineFacts[], isSite: readonly boolean[], at: number): ZoneKind {
  const { folded, place, prose } = lines[at] as LineFacts
  const isBelowHeadline = () => classes.slice(0, at).some(({ cue }, above) => cue === null && !isSite[above])
  if (place === 'header' && folded.length <= longestPublication && publication.test(folded) && isBelowHeadline()) return 'sourceLine'
  const beside = [classes[at - 1]?.cue, classes[at + 1]?.cue].find((cue) => cue === 'forumFrame' || cue === 'documentSiteFrame')
  if (beside) return beside
  if (ofDocuments.test(folded)) return 'documentSiteFrame'
  if (prose) return 'footer'
  return place === 'header' ? 'navigation' : kindBehindText(folded)
}
