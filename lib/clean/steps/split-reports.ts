import type { Draft } from '../draft/draft.ts'
import { labelInView, type ViewLabel } from '../draft/label-in-view.ts'
import { sourceStartAt, viewOf, withViewOf } from '../draft/view.ts'
import { classify, type LineClass } from '../lines/line-class.ts'
import { numberedOpenings, type Opening } from '../lines/numbered-openings.ts'
import { pageLines } from '../lines/page-lines.ts'
import { type Beginning, unnumberedBeginnings } from '../lines/report-beginnings.ts'

const shortestHeadline = 6

/**
 * Parts a page that holds several reports: where it numbers them on lines of their own (篇一, 篇二; 【第一篇】, 【第二篇】), and what stands
 * above the first mark is frame of them all; else where another report, or an entry of an encyclopedia, begins behind the end of one.
 */
export function splitReports(draft: Draft): Draft {
  const classes = classify(pageLines(draft))
  const openings = numberedOpenings(classes)
  return openings.length > 0 ? splitAtNumbers(draft, classes, openings) : splitAtBeginnings(draft, classes, unnumberedBeginnings(classes))
}

function splitAtNumbers(draft: Draft, classes: readonly LineClass[], openings: readonly Opening[]): Draft {
  const view = viewOf(draft)
  const partStarts = openings.map(({ index }) => sourceStartAt(view, (classes[index] as LineClass).line.start))
  const headings = openings.flatMap((opening) => headingOf(opening, classes))
  if (openings[0]?.number !== 1) return withParts(labelInView(draft, 'frame', headings), [0, ...partStarts])
  const introduction = classes.slice(0, openings[0]?.index).filter(({ line }) => line.zone === null)
  return withParts(labelInView(draft, 'frame', [...introduction.map(wholeLine), ...headings]), partStarts)
}

/** The first report begins with the page; the headline above another beginning is its title. */
function splitAtBeginnings(draft: Draft, classes: readonly LineClass[], beginnings: readonly Beginning[]): Draft {
  if (beginnings.length === 0) return draft
  const view = viewOf(draft)
  const starts = beginnings.map(({ index }) => sourceStartAt(view, (classes[index] as LineClass).line.start))
  const titles = beginnings.flatMap(({ headline }): ViewLabel[] => {
    const line = headline === null ? undefined : classes[headline]?.line
    return line ? [{ start: line.start, end: line.end, kind: 'title' }] : []
  })
  return withParts(labelInView(draft, 'frame', titles), [0, ...starts])
}

const withParts = (draft: Draft, partStarts: readonly number[]): Draft => withViewOf(draft, { ...draft, partStarts })

const wholeLine = ({ line }: LineClass): ViewLabel => ({ start: line.start, end: line.end, kind: 'navigation' })

/** The mark becomes frame; the headline beside it, or on the next line, the title. */
function headingOf({ index, from, to }: Opening, classes: readonly LineClass[]): ViewLabel[] {
  const { line } = classes[index] as LineClass
  const labels: ViewLabel[] = [
    { start: line.start, end: line.start + from, kind: 'navigation' },
    { start: line.start + from, end: line.start + to, kind: 'title' },
    { start: line.start + to, end: line.end, kind: 'navigation' },
  ]
  const next = classes[index + 1]
  const isHeadline = next && from === to && next.cue === null && !next.prose && next.line.folded.length >= shortestHeadline
  return [
    ...labels.filter(({ start, end }) => start < end),
    ...(isHeadline ? [{ start: next.line.start, end: next.line.end, kind: 'title' as const }] : []),
  ]
}
