import cues from '../data/report-openings.json' with { type: 'json' }
import type { LineClass } from './line-class.ts'
import { opensParagraph } from './line-ends.ts'
import { textRegion } from './page-regions.ts'

/** A line with which another text begins behind a report, and the line of its headline, if it has one. */
export type Beginning = { readonly index: number; readonly headline: number | null }

const compiled = (pattern: string) => new RegExp(pattern, 'u')
const agencyLead = compiled(cues.agencyLead)
const datedLead = compiled(cues.datedLead)
const salutation = compiled(cues.salutation)
const headline = compiled(cues.headline)
const belowHeadline = compiled(cues.belowHeadline)
const closing = compiled(cues.closing)
const entry = compiled(cues.entry)
const entryFacts = cues.entryFacts.map(compiled)
const wordOfReport = compiled(cues.report)
const shortestHeadline = 10
const longestHeadline = 60
const fewestFacts = 2
/** A report is at least that long before another may begin. */
const shortestReport = 80
const mostBelowHeadline = 3

/**
 * Where other reports begin on a page that does not number them: a second salutation, or a second dated or agency lead, under a headline
 * of its own or behind the closing words of the text before; or the entry of an encyclopedia at the end.
 */
export function unnumberedBeginnings(classes: readonly LineClass[]): readonly Beginning[] {
  const { first, end } = textRegion(classes)
  const beginnings: Beginning[] = []
  let from = first
  for (let at = first + 1; at < end; at++) {
    if (textLength(classes, from, at) < shortestReport) continue
    const found = beginningAt(classes, at, from)
    if (found) beginnings.push(found)
    if (found) from = at
  }
  const encyclopedia = entryAtEnd(classes, from, end)
  return encyclopedia === null ? beginnings : [...beginnings, { index: encyclopedia, headline: null }]
}

function textLength(classes: readonly LineClass[], from: number, to: number): number {
  let length = 0
  for (let at = from; at < to && length < shortestReport; at++) if (classes[at]?.prose) length += classes[at]?.line.folded.length ?? 0
  return length
}

function beginningAt(classes: readonly LineClass[], at: number, from: number): Beginning | null {
  const folded = classes[at]?.cue === null ? (classes[at]?.line.folded ?? '') : ''
  const opensNews = agencyLead.test(folded) || datedLead.test(folded)
  if (!opensNews && !salutation.test(folded)) return null
  const above = headlineAbove(classes, at, from)
  if (above !== null) return { index: above, headline: above }
  const isSecond = agencyLead.test(folded) && agencyLead.test(classes[from]?.line.folded ?? '')
  return isSecond || closes(classes[at - 1]) ? { index: at, headline: null } : null
}

/** The headline right above a lead or a salutation; its date and the speaker's name may stand between. */
function headlineAbove(classes: readonly LineClass[], at: number, from: number): number | null {
  for (let above = at - 1; above > from && at - above <= mostBelowHeadline; above--) {
    const { line, cue, prose } = classes[above] as LineClass
    if (isHeadline(line.folded) && !prose && cue === null) return above
    if (cue !== 'sourceLine' && cue !== 'byline' && !belowHeadline.test(line.folded)) return null
  }
  return null
}

const isHeadline = (folded: string) =>
  folded.length >= shortestHeadline &&
  folded.length <= longestHeadline &&
  headline.test(folded) &&
  !opensParagraph(folded) &&
  !/[。;:,]$/.test(folded)

const closes = (before: LineClass | undefined) => before !== undefined && (before.cue === 'byline' || closing.test(before.line.folded))

/** The line with which a run of lines about a place and nothing of a meeting begins, at the end of the text. */
function entryAtEnd(classes: readonly LineClass[], from: number, end: number): number | null {
  for (let at = end - 1; at > from; at--) {
    const { line, cue, prose } = classes[at] as LineClass
    if (cue !== null || wordOfReport.test(line.folded)) return null
    if (prose && entry.test(line.folded) && facts(classes, at, end) >= fewestFacts) return at
  }
  return null
}

const facts = (classes: readonly LineClass[], from: number, end: number): number => {
  const text = classes
    .slice(from, end)
    .map(({ line }) => line.folded)
    .join('')
  return entryFacts.filter((fact) => fact.test(text)).length
}
