import type { LabelledPage, WantedReport } from '../dirt/labelled-page.ts'
import type { Measure } from './measure-page.ts'

/** Each place at which a page came out wrong, with what stands before it; where only the parts of the page are wrong, those. */
export function printMisses(page: LabelledPage, { misses, exact, read, flagged, wrongFlags }: Measure): void {
  for (const { kind, wanted, read: text, before } of misses)
    console.log(`${page.name}  ${kind}: ${quoted(before)} [${quoted(wanted)} → ${quoted(text)}]`)
  if (!flagged || wrongFlags.length > 0)
    console.log(`${page.name}  flags: wanted ${page.flags.join(' ') || '–'}, read ${read.flags.join(' ') || '–'}`)
  if (exact || misses.length > 0) return
  const parts = (reports: readonly WantedReport[]) =>
    reports.map(({ title, subtitle, paragraphs }) => [title, subtitle, paragraphs[0]?.slice(0, 20)])
  console.log(`${page.name}  parts: wanted ${JSON.stringify(parts(page.wanted))}, read ${JSON.stringify(parts(read.reports))}`)
}

const quoted = (text: string): string => JSON.stringify(text.length > 160 ? `${text.slice(0, 120)}…${text.slice(-30)}` : text)
