import type { CleanReport, DecodedPage, ZoneKind } from '#lib/report/index.ts'
import { cleanPage } from '../clean-page.ts'
import { type CleaningStep, newDraft } from '../draft/draft.ts'
import { viewOf } from '../draft/view.ts'

export const pageOf = (source: string, isHtml = false): DecodedPage => ({
  source,
  encoding: 'utf-8',
  isHtml,
  facts: { fileName: 'page.txt', url: null, fetchedAt: null, contentType: null },
})

/** The one report of a page given as text. */
export function reportOf(source: string, isHtml = false): CleanReport {
  const report = cleanPage(pageOf(source, isHtml)).reports[0]
  if (!report) throw new Error('No report')
  return report
}

export const zoneTextOf = (source: string, kind: ZoneKind, isHtml = false): string => reportOf(source, isHtml).texts[kind]?.text ?? ''

/** The view of a source after one step alone. */
export const afterStep = (step: CleaningStep, source: string): string => viewOf(step(newDraft(source))).text

/** What one step alone labels, as pairs of kind and text of the source. */
export const labelledBy = (step: CleaningStep, source: string): [ZoneKind, string][] =>
  step(newDraft(source)).zones.map((zone) => [zone.kind, source.slice(zone.start, zone.end)])
