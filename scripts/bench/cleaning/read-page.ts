import { rules } from '#lib/ingest/index.ts'
import { simplifiedView } from '#lib/ingest/page/simplified-view.ts'
import type { CaptureFacts, CleanPage } from '#lib/report/index.ts'
import { scriptKindOf, toSimplified } from '#lib/text/index.ts'
import type { LabelledPage, WantedReport } from '../dirt/labelled-page.ts'

/** What the archive makes of a page. Times are milliseconds; reading metadata counts in neither. */
export type ReadPage = {
  readonly reports: readonly WantedReport[]
  readonly flags: readonly string[]
  readonly clean: CleanPage | null
  readonly decodeMs: number
  readonly cleanMs: number
}

type PageBytes = Pick<LabelledPage, 'bytes' | 'url' | 'fileName' | 'contentType'>

/** Passes a page through the real rules, as an ingest does. */
export function readPage({ bytes, url, fileName, contentType }: PageBytes): ReadPage {
  const facts: CaptureFacts = { fileName, url, fetchedAt: null, contentType }
  const from = performance.now()
  const page = rules.decode(bytes, facts)
  const decodedAt = performance.now()
  if ('problem' in page) return { reports: [], flags: [], clean: null, decodeMs: decodedAt - from, cleanMs: 0 }
  const clean = rules.clean(page)
  const cleanedAt = performance.now()
  const parts = clean.reports.map((report) => {
    const { title, subtitle, flags } = rules.extract(report, facts)
    const paragraphs = simplifiedView(report.texts)
      .body.split('\n')
      .filter((line) => line !== '')
    const kind = scriptKindOf(report.texts.body?.text ?? '') === 'phrases' ? 'phrases' : 'characters'
    const beside = subtitle.value === null ? null : subtitle.quotes.map(({ text }) => toSimplified(text, kind).text).join('\n')
    return { title: title.basis === 'printed' ? title.value : null, subtitle: beside, paragraphs, flags }
  })
  const flags = [...new Set(parts.flatMap((part) => part.flags))]
  return { reports: parts, flags, clean, decodeMs: decodedAt - from, cleanMs: cleanedAt - decodedAt }
}
