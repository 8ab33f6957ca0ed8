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
  const labels = classes.flatMap(({ line }, index) => {
    const kind = line.zone === null ? frameKind(classes, index, region) : null
    return kind ? [{ start: line.start, end: line.end, kind }] : []
  })
  return labelInView(draft, 'frame', labels)
}

function frameKind(classes: readonly LineClass[], index: number, region: TextRegion): ZoneKind | null {
  const { line, cue } = classes[index] as LineClass
  if (isDocumentTitle(line.folded) && index < region.first) return null
  if (cue !== null) return notFrame.has(cue) ? null : cue
  if (index < region.first) return isTooShortForTitle(line.folded) && region.first < classes.length ? 'navigation' : null
  return index >= region.end ? kindInTail(classes, index, region) : null
}

const shortestTitle = 5

const isTooShortForTitle = (folded: string) => (folded.match(/\p{Script=Han}/gu)?.length ?? 0) < shortestTitle

/** Behind the text a line without a cue belongs to the frame around it; before any frame it may be a signature and stays text. */
function kindInTail(classes: readonly LineClass[], index: number, region: TextRegion): ZoneKind | null {
  for (let at = index - 1; at >= region.end; at--) {
    const cue = classes[at]?.cue
    if (cue && !notFrame.has(cue)) return cue
  }
  const afterMetadata = classes.slice(region.end, index).some(({ cue }) => cue !== null)
  const next = classes.slice(index + 1).find(({ cue }) => cue !== null)?.cue
  const short = isTooShortForTitle(classes[index]?.line.folded ?? '')
  return next && !notFrame.has(next) && (short || afterMetadata) ? next : null
}
