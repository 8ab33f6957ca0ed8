import type { Draft } from '../draft/draft.ts'
import { labelInView, relabelInView, type ViewLabel } from '../draft/label-in-view.ts'
import { documentEndingLength, isDocumentTitle } from '../lines/document-title.ts'
import { classify, type LineClass } from '../lines/line-class.ts'
import { fieldNameAlone } from '../lines/metadata-cue.ts'
import { type PageLine, pageLines } from '../lines/page-lines.ts'
import { textRegion } from '../lines/page-regions.ts'

const meetingWords = /召开|举行|大会|会议|\p{Script=Han}会$|的讲话|讲话稿?$|发言$|主持词/u
const campaignWords = /创建|文明|创城|创文|城市|工作/
const startsText = /^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)]|\d{1,2}[.、])|[:,;。]$/
const longestHeadline = 90
const shortestHeadline = 5
/** Decks and kickers; with more lines than this above the text, they are text. */
const mostSubtitles = 3

/** Labels the headline above the text as `title` and the lines beside it as `subtitle`. A page may have none. */
export function markTitleBlock(draft: Draft): Draft {
  const classes = classify(pageLines(draft))
  const block = headerBlock(classes)
  const title = headlineOf(block) ?? documentTitle(classes)
  if (!title) return forumTitle(draft, classes)
  return labelInView(
    draft,
    'metadataLines',
    [...labelsOf(title, block)].sort((a, b) => a.start - b.start),
  )
}

/** Lines above the first paragraph that no zone holds, up to the first that reads like text. */
function headerBlock(classes: readonly LineClass[]): readonly PageLine[] {
  const { first } = textRegion(classes)
  const above = classes.slice(0, first === classes.length ? 1 : first).filter(({ line, cue }) => line.zone === null && cue === null)
  const lines = above.map(({ line }) => line)
  const text = lines.findIndex(({ folded }, index) => index > 0 && startsText.test(folded))
  return (text < 0 ? lines : lines.slice(0, text)).slice(0, mostSubtitles + 1)
}

function headlineOf(block: readonly PageLine[]): PageLine | undefined {
  const likely = block.filter(({ folded }) => isHeadline(folded))
  const best = Math.max(...likely.map(({ folded }) => likeness(folded)))
  return likely.find(({ folded }) => likeness(folded) === best)
}

const isHeadline = (folded: string) =>
  folded.length <= longestHeadline &&
  (folded.match(/\p{Script=Han}/gu)?.length ?? 0) >= shortestHeadline &&
  !startsText.test(folded) &&
  !/^[(].*[)]$/.test(folded)

const likeness = (folded: string) => (meetingWords.test(folded) ? 2 : 0) + (campaignWords.test(folded) ? 1 : 0)

const labelsOf = (title: PageLine, block: readonly PageLine[]): ViewLabel[] => [
  ...withoutEnding(title),
  ...block.filter((line) => line !== title).map((line): ViewLabel => ({ start: line.start, end: line.end, kind: 'subtitle' })),
]

function withoutEnding(line: PageLine): ViewLabel[] {
  const ending = documentEndingLength(line.text)
  const title: ViewLabel = { start: line.start, end: line.end - ending, kind: 'title' }
  return ending === 0 ? [title] : [title, { start: line.end - ending, end: line.end, kind: 'documentSiteFrame' }]
}

const documentTitle = (classes: readonly LineClass[]): PageLine | undefined =>
  classes.find(({ line }) => line.zone === null && isDocumentTitle(line.folded))?.line

/** Where a page prints its headline only as the value of a field 标题, the frame of the forum gives that value up. */
function forumTitle(draft: Draft, classes: readonly LineClass[]): Draft {
  const value = classes.find(
    ({ line }, index) => line.zone === 'forumFrame' && fieldNameAlone(classes[index - 1]?.line.folded ?? '') === '标题',
  )
  return value ? relabelInView(draft, 'metadataLines', { start: value.line.start, end: value.line.end, kind: 'title' }) : draft
}
