import { cleanPage, decodePage } from '#lib/clean/index.ts'
import type { CaptureFacts, CleanReport, Metadata } from '#lib/report/index.ts'
import { extractMetadata } from '../extract-metadata.ts'

export type ReadPage = { readonly report: CleanReport; readonly metadata: Metadata }

/** The first report of a captured page, from bytes to metadata. */
export function readPage(bytes: Uint8Array, fileName: string): ReadPage {
  const facts: CaptureFacts = { fileName, url: null, fetchedAt: null, contentType: null }
  const page = decodePage(bytes, facts)
  if ('problem' in page) throw new Error(page.message)
  const [report] = cleanPage(page).reports
  if (!report) throw new Error(`${fileName} holds no report`)
  return { report, metadata: extractMetadata(report, facts) }
}
