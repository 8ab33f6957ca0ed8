import type { ZoneKind } from '#lib/report/index.ts'
import type { Draft } from '../draft/draft.ts'
import { labelInView, relabelInView, type ViewLabel } from '../draft/label-in-view.ts'
import { documentEndingLength, isDocumentTitle, siteEndingLength } from '../lines/document-title.ts'
import { classify, type LineClass } from '../lines/line-class.ts'
import { fieldNameAlone } from '../lines/metadata-cue.ts'
import { type PageLine, pageLines } from '../lines/page-lines.ts'
import { textRegion } from '../lines/page-regions.ts'
import { paperHead } from '../lines/paper-head.ts'
import { startsText } from '../lines/starts-text.ts'

const meetingWords = /召开|举行|大会|会议|\p{Script=Han}会$|的讲话|讲话稿?$|发言$|主持词/u
const campaignWords = /创建|文明|创城|创文|城市|工作/
const longestHeadline = 90
const shortestHeadline = 5
/** Decks and kickers; with more lines than this above the text, they are text. */
const mostSubtitles = 3
const parting: ReadonlySet<ZoneKind> = new Set(['breadcrumb', 'navigation'])

/** Labels the headline above the text as `title` and the lines beside it as `subtitle`; what stands above it behind other frame is frame. A page may have no title. */
export function markTitleBlock(draft: Draft): Draft {
  if (hasTitle(draft)) return draft
  const classes = classify(pageLines(draft))
  const blocks = headerBlocks(classes)
  const titled = bestBlock(blocks)
  const title = headlineOf(titled) ?? documentTitle(classes)
  if (!title) return forumTitle(draft, classes)
  const opening = openingOf(classes, title)
  const others = blocks.flatMap((block) =>
    block
      .filter((line) => line !== title && !opening.has(line) && (block === titled || line.end <= title.start || titled.length === 0))
      .map(labelAs(kindBeside(block === titled, title))),
  )
  return labelInView(
    draft,
    'metadataLines',
    [...headlineAlone(title), ...others].sort((a, b) => a.start - b.start),
  )
}

/** Whether the first report of the page has its title already. */
function hasTitle({ zones, partStarts }: Draft): boolean {
  const second = partStarts[1] ?? Number.POSITIVE_INFINITY
  return zones.some(({ kind, start }) => kind === 'title' && start < second)
}

const rank = (block: readonly PageLine[]) =>
  Math.max(-1, ...block.filter(({ folded }) => isHeadline(folded)).map(({ folded }) => likeness(folded)))

/** The block with the likeliest headline, the last one of equals; empty when none has a headline. */
function bestBlock(blocks: readonly (readonly PageLine[])[]): readonly PageLine[] {
  const best = Math.max(-1, ...blocks.map(rank))
  return best < 0 ? [] : (blocks.findLast((block) => rank(block) === best) ?? [])
}

const publishedBy: ReadonlySet<ZoneKind> = new Set(['sourceLine', 'byline'])

/** A sentence right above the first paragraph, below the line that tells who published the text, is its beginning: decks stand above that line. */
function openingOf(classes: readonly LineClass[], title: PageLine): ReadonlySet<PageLine> {
  const opening = new Set<PageLine>()
  const { first } = textRegion(classes)
  let at = first === classes.length ? -1 : first - 1
  for (; at >= 0 && classes[at]?.cue === null && classes[at]?.line.zone === null; at--) {
    const { line } = classes[at] as LineClass
    if (line === title || !/[。!?…]”?$/.test(line.folded)) return new Set()
    opening.add(line)
  }
  const cue = classes[at]?.cue ?? null
  return cue !== null && publishedBy.has(cue) ? opening : new Set()
}

/** What stands beside the headline is a subtitle, what stands above it behind other frame is frame. */
const kindBeside =
  (sameBlock: boolean, title: PageLine) =>
  (line: PageLine): ZoneKind =>
    !hostOfSite.test(line.folded) && (sameBlock || line.start > title.start) ? 'subtitle' : 'navigation'

/** Who runs an account or a site. */
const hostOfSite = /(?:主办|主管|承办)(?:单位)?$/

const labelAs =
  (kindOf: (line: PageLine) => ZoneKind) =>
  (line: PageLine): ViewLabel => ({ start: line.start, end: line.end, kind: kindOf(line) })

/** Lines above the first paragraph that no zone holds, up to the first that reads like text, parted where a breadcrumb or navigation stands between them. */
function headerBlocks(classes: readonly LineClass[]): readonly (readonly PageLine[])[] {
  const { first } = textRegion(classes)
  const head = paperHead(classes)
  const blocks: PageLine[][] = [[]]
  for (const { line, cue } of classes.slice(0, first === classes.length ? 1 : first)) {
    if (cue !== null && parting.has(cue)) blocks.push([])
    if (line.zone !== null || (cue !== null && !head.has(line))) continue
    if (blocks.some((block) => block.length > 0) && startsText.test(line.folded)) break
    blocks.at(-1)?.push(line)
  }
  return blocks.map((block) => block.filter((line, index) => index <= mostSubtitles || head.has(line)))
}

/** ——在全市推进会上的讲话: a dash in front makes a line the subtitle of the headline above it. */
const subtitleDash = /^[—–―─-]/

function headlineOf(block: readonly PageLine[]): PageLine | undefined {
  const headlines = block.filter(({ folded }) => isHeadline(folded))
  const likely = headlines.filter(({ folded }, index) => index === 0 || !subtitleDash.test(folded))
  const best = likely.reduce((most, { folded }) => Math.max(most, likeness(folded)), Number.NEGATIVE_INFINITY)
  return likely.find(({ folded }) => likeness(folded) === best)
}

const isHeadline = (folded: string) =>
  folded.length <= longestHeadline &&
  (folded.match(/\p{Script=Han}/gu)?.length ?? 0) >= shortestHeadline &&
  !startsText.test(folded) &&
  !/^[(].*[)]$/.test(folded)

const likeness = (folded: string) => (meetingWords.test(folded) ? 2 : 0) + (campaignWords.test(folded) ? 1 : 0)

/** What a forum prints behind a headline. */
const forumButton = /\s*\[(?:打印本[页頁]|复制链接|複製鏈接)\]$/

/** The name of the field, or what a site of model texts prints in front: 范文:, 【篇一】. */
const beforeHeadline = /^(?:(?:标题|標題|题目|題目|范文|範文)[:：]|[【[(（]篇[一二三四五六七八九十\d]{1,2}[】\])）][:：]?)\s*/

/** The headline alone, without the name of its field in front and the ending of a file name behind. */
function headlineAlone({ text, start, end }: PageLine): ViewLabel[] {
  const from = start + (beforeHeadline.exec(text)?.[0].length ?? 0)
  const site = siteEndingLength(text)
  const to = end - Math.max(documentEndingLength(text), forumButton.exec(text)?.[0].length ?? 0, site)
  const parts: ViewLabel[] = [
    { start, end: from, kind: 'sourceLine' },
    { start: from, end: to, kind: 'title' },
    { start: to, end, kind: site > 0 ? 'navigation' : forumButton.test(text) ? 'forumFrame' : 'documentSiteFrame' },
  ]
  return parts.filter((part) => part.start < part.end)
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
