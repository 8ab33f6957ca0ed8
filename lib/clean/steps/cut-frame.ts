import type { ZoneKind } from '#lib/report/index.ts'
import type { Draft } from '../draft/draft.ts'
import { labelInView, type ViewLabel } from '../draft/label-in-view.ts'
import { kindBehindText, linesBehindText } from '../lines/behind-text.ts'
import { isDocumentTitle } from '../lines/document-title.ts'
import { withSiteCues } from '../lines/frame-model.ts'
import { withHeaderCues } from '../lines/header-cues.ts'
import { classify, type LineClass } from '../lines/line-class.ts'
import { withLinkCues } from '../lines/link-cues.ts'
import { type PageLine, pageLines } from '../lines/page-lines.ts'
import { type TextRegion, textRegion } from '../lines/page-regions.ts'
import { paperHead } from '../lines/paper-head.ts'

/** Metadata lines and what belongs to the report have steps of their own. */
const notFrame: ReadonlySet<ZoneKind> = new Set(['sourceLine', 'byline', 'caption', 'attachment', 'body', 'title', 'subtitle'])
/** What is set between the lines of a text tells nothing of where it ends. */
const betweenLines: ReadonlySet<ZoneKind> = new Set(['jammer', 'spam'])

/** Labels the frame of a page: breadcrumb, navigation, footer, widgets, forum and document-site frames. Noise family "frame of the page". */
export function cutFrame(draft: Draft): Draft {
  const known = classify(pageLines(draft))
  const found = withSiteCues(known)
  const region = textRegion(found)
  const classes = withHeaderCues(withLinkCues(found, region), region)
  const tail = tailKinds(classes, region)
  const head = paperHead(known)
  const labels = classes.flatMap((lineClass, index): ViewLabel[] => {
    const { line } = lineClass
    if (line.zone !== null || head.has(line)) return []
    const given = lineClass !== known[index] ? lineClass.cue : null
    const kind = given ?? frameKind(lineClass, index, region, tail)
    return kind ? [{ start: line.start, end: line.end, kind }] : jumpsIn(line)
  })
  return labelInView(draft, 'frame', labels)
}

/** (下转第二版) behind or inside a paragraph. */
const jump = /[▶►>→]*[(（](?:下转|上接|紧接|緊接|下轉)第?[一二三四五六七八九十\dA-Z]{1,4}[版页頁][^()（）\n]{0,12}[)）]/g

/** 第1页 run together with the paragraph behind it. */
const pageNumber = /^第\d{1,3}[页頁](?:[,，/ ]?共\d{1,3}[页頁])?(?=\p{Script=Han}{4})/gu

const jumpsIn = ({ text, start }: PageLine): ViewLabel[] =>
  [...text.matchAll(pageNumber), ...text.matchAll(jump)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    kind: 'pageJump',
  }))

function frameKind({ line, cue }: LineClass, index: number, region: TextRegion, tail: readonly (ZoneKind | null)[]): ZoneKind | null {
  if (isDocumentTitle(line.folded) && index < region.first) return null
  if (cue !== null) return notFrame.has(cue) ? null : cue
  if (index >= region.end) return tail[index - region.end] ?? null
  return index < region.first && isTooShortForTitle(line.folded) ? 'navigation' : null
}

const shortestTitle = 5

const isTooShortForTitle = (folded: string) =>
  !/^\(.*\)$|[。!]$/.test(folded) && (folded.match(/\p{Script=Han}/gu)?.length ?? 0) < shortestTitle

const mostSetBetween = 3

/** Whether nothing but an advert or two headlines of links parts a signature from the text in their common element. */
const isSetBetween = (before: readonly { readonly line: PageLine }[], { container, linked }: PageLine): boolean =>
  container === 'inside' &&
  !linked &&
  before.length <= mostSetBetween &&
  before.some(({ line }) => line.linked) &&
  before.every(({ line }) => line.container === 'inside')

/**
 * Kinds for the lines behind the text that have no cue: the frame before them, if any. Before any frame a line may be a signature and stays
 * text, unless it is a word, or follows metadata, and frame comes next.
 */
function tailKinds(classes: readonly LineClass[], region: TextRegion): readonly (ZoneKind | null)[] {
  const own = linesBehindText(classes, region)
  const tail = classes.slice(region.end).map(({ line, cue }) => ({ line, cue: cue !== null && betweenLines.has(cue) ? null : cue }))
  const firstFrame = tail.findIndex(({ cue }) => cue !== null && !notFrame.has(cue))
  const firstCue = tail.findIndex(({ cue }) => cue !== null)
  const lastMetadata = tail.slice(0, Math.max(firstFrame, 0)).findLastIndex(({ cue }) => cue !== null)
  let frame: ZoneKind | null = null
  return tail.map(({ line, cue }, index) => {
    if (cue !== null && !notFrame.has(cue)) frame = cue
    if (frame !== null) return cue === null && own.has(line) && isSetBetween(tail.slice(0, index), line) ? null : frame
    if (cue === null && !own.has(line)) return kindBehindText(line.folded)
    if (firstFrame < 0) return null
    const afterMetadata = firstCue < index
    const frameIsNext = index > lastMetadata
    return frameIsNext && (afterMetadata || isTooShortForTitle(line.folded)) ? (tail[firstFrame]?.cue ?? null) : null
  })
}
