import { readSettings } from '#lib/config/index.ts'
import type { CitedReport } from '#lib/output/citation.ts'
import type { ReportDocument } from '#lib/store/index.ts'

/** Today in China, as an ISO day. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())

/** What a citation of the report names; the address is the one under which readers reach the site. */
export function citedReport({ id, version: { titleSimplified, metadata } }: ReportDocument, corpusVersion: bigint): CitedReport {
  const { SITE_URL, PORT } = readSettings()
  return {
    id,
    title: titleSimplified,
    authors: metadata.authors.flatMap(({ value }) => value ?? []),
    source: metadata.source.value,
    publishedAt: metadata.publishedAt.value,
    address: new URL(`/reports/${id}`, SITE_URL ?? `http://localhost:${PORT}`).href,
    citedOn: today(),
    corpusVersion: String(corpusVersion),
  }
}
