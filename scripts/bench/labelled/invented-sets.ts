import { inspectPage, rules } from '#lib/ingest/index.ts'
import { inspectShape } from '#lib/output/inspect-shape.ts'
import { type InventedReport, inventReport, templates } from '../reports/index.ts'
import { type JudgedPage, type JudgedSet, judged } from './labelled-set.ts'

const encoder = new TextEncoder()

/** A clean report as a file: title, subtitle and paragraphs, a line each. */
function judgeReport({ title, subtitle, paragraphs, answer }: InventedReport): JudgedPage {
  const text = [title, subtitle, ...paragraphs].filter((line) => line !== null).join('\n')
  const label = `${answer.file.replace('#', '-')}.txt`
  const facts = { fileName: label, url: null, fetchedAt: null, contentType: null }
  const reports = inspectPage(rules, { label, path: `/${label}`, bytes: encoder.encode(text), facts, sidecar: null })
  const [report] = 'message' in reports ? [] : reports
  return judged(answer, report ? inspectShape(label, report.metadata, report.cleanText) : null)
}

/** Reports invented by grammar, `seeds` of each template, as clean files: with the marks of print and with those of scraped pages. */
export function inventedSets(seeds: number): readonly JudgedSet[] {
  return (['full', 'half'] as const).map((marks) => ({
    name: `invented reports, ${marks === 'full' ? 'full-width' : 'half-width'} marks`,
    pages: templates.flatMap((template) =>
      Array.from({ length: seeds }, (_, index) => judgeReport(inventReport(template, index + 1, marks))),
    ),
  }))
}
