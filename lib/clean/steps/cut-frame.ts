import type { ZoneKind } from '#lib/report/index.ts'
import type { Draft } from '../draft/draft.ts'
import { labelInView } from '../draft/label-in-view.ts'
import { isDocumentTitle } from '../lines/document-title.ts'
import { classify, type LineClass } from '../lines/line-class.ts'
import { pageLines } from '../lines/page-lines.ts'
import { type TextRegion, textRegion } from '../lines/page-regions.ts'

/** Metadata lines and what belongs to the report have steps of their own. */
const notFrame: ReadonlySet<ZoneKind> = new Set(['sourceLine', 'byline', 'caption', 'attachment', 'body', 'title', 'subtitle'])

/** Labels the frame of a page: breadcrumb, navigation, footer, widgets, forum and document-site frames. Noise family "frame of the page". */
export function cutFrame(draft: Draft): Draft {
  const classes = classify(pageLines(draft))
  const region = textRegion(classes)
  const tail = tailKinds(classes, region)
  const labels = classes.flatMap((lineClass, index) => {
    const { line } = lineClass
    const kind = line.zone === null ? frameKind(lineClass, index, region, tail) : null
    return kind ? [{ start: line.start, end: line.end, kind }] : []
  })
  return labelInView(draft, 'frame', labels)
}

function frameKind({ line, cue }: LineClass, index: number, region: TextRegion, tail: readonly (ZoneKind | null)[]): ZoneKind | null {
  if (isDocumentTitle(line.folded) && index < region.first) return null
  if (cue !== null) return notFrame.has(cue) ? null : cue
  if (index >= region.end) return tail[index - region.end] ?? null
  return index < region.first && isTooShortForTitle(line.folded) ? 'navigation' : null
}

const shortestTitle = 5

const isTooShortForTitle = (folded: string) =>
  !/^\(.*\)$|[。!]$/.test(folded) && (folded.match(/\p{Script=Han}/gu)?.length ?? 0) < shortestTitle

/**
 * Kinds for the lines behind the text that have no cue: the frame before them, if any. Before any frame a line may be a signature and stays
 * text, unless it is a word, or follows metadata, and frame comes next.
 */
function tailKinds(classes: readonly LineClass[], region: TextRegion): readonly (ZoneKind | null)[] {
  const tail = classes.slice(region.end)
  const firstFrame = tail.findIndex(({ cue }) => cue !== null && !notFrame.has(cue))
  const firstCue = tail.findIndex(({ cue }) => cue !== null)
  const lastMetadata = tail.slice(0, Math.max(firstFrame, 0)).findLastIndex(({ cue }) => cue !== null)
  let frame: ZoneKind | null = null
  return tail.map(({ line, cue }, index) => {
    if (cue !== null && !notFrame.has(cue)) frame = cue
    if (frame !== null || firstFrame < 0) return frame
    const afterMetadata = firstCue < index
    const frameIsNext = index > lastMetadata
    return frameIsNext && (afterMetadata || isTooShortForTitle(line.folded)) ? (tail[firstFrame]?.cue ?? null) : null
  })
}
