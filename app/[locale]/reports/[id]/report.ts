import { cache } from 'react'
import type { ShownCapture } from '#components/report/capture-view.tsx'
import { decodePage } from '#lib/clean/index.ts'
import { type ReportDocument, readCapture, readReport } from '#lib/store/index.ts'
import { archiveStore } from '../../../archive.ts'

/** The number in an address; null when it is none. */
export const reportNumber = (id: string): number | null => (/^[1-9]\d{0,8}$/.test(id) ? Number(id) : null)

/** A report in any state, read once for a page and its title. */
export const loadReport = cache(
  (id: number, version: number | null): Promise<ReportDocument | null> => readReport(archiveStore(), id, version ?? undefined),
)

/** The capture behind a version, as text; null when it is there no more or is no text. */
export async function loadCapture(id: number, version: number): Promise<ShownCapture | null> {
  const capture = await readCapture(archiveStore(), id, version)
  if (!capture) return null
  const { facts } = capture.observation
  const page = decodePage(capture.bytes, facts)
  if ('problem' in page) return null
  return {
    facts,
    source: page.source,
    isHtml: page.isHtml,
    encoding: page.encoding,
    sizeBytes: capture.bytes.length,
    sha256: capture.sha256,
  }
}
