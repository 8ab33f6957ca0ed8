import { readSettings } from '#lib/config/index.ts'
import type { CitedReport } from '#lib/output/citation.ts'
import type { ReportDocument } from '#lib/store/index.ts'

/** Today in China, as an ISO day. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())

/** A title that the page does not have stands in brackets, as the standard has it; what was invented says so wherever it is pasted. */
function citedTitle(title: string, derived: boolean, invented: boolean): string {
  const shown = derived ? `[${title}]` : title
  return invented ? `${shown}（虚构示例）` : shown
}

/** What a citation of the report names; the address is the one under which readers reach the site. */
export function citedReport(
  { id, observation, version: { titleSimplified, metadata } }: ReportDocument,
  corpusVersion: bigint,
): CitedReport {
  const { SITE_URL, PORT } = readSettings()
  return {
    id,
    title: citedTitle(titleSimplified, metadata.title.basis === 'derived', observation.invented),
    authors: metadata.authors.flatMap(({ value }) => value ?? []),
    source: metadata.source.value,
    publishedAt: metadata.publishedAt.value,
    address: new URL(`/reports/${id}`, SITE_URL ?? `http://localhost:${PORT}`).href,
    citedOn: today(),
    corpusVersion: String(corpusVersion),
  }
}
