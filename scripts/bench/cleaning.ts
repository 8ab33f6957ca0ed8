import { parseArgs } from 'node:util'
import { countProgress } from '../count-progress.ts'
import { measurePage } from './cleaning/measure-page.ts'
import { pagesOf, rows } from './cleaning/page-plan.ts'
import { printTable } from './cleaning/print-table.ts'
import { addTo, newSummary } from './cleaning/summary.ts'
import { shortReports } from './dirt/testing/short-reports.ts'
import type { InventedReport } from './reports/invented-report.ts'

// npm run bench:cleaning -- [--pages N] [--seed N] [--show FAMILY]

const { values } = parseArgs({
  options: { pages: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' }, show: { type: 'string' } },
})
const pages = Number(values.pages)
const seed = Number(values.seed)
const reportAt = (number: number) => shortReports[number % shortReports.length] as InventedReport

const chosen = values.show ? rows.filter(({ name }) => name === values.show) : rows
const progress = countProgress(chosen.length * pages, 'pages')
let done = 0
const summaries = chosen.map((row) => {
  const summary = newSummary(row.name)
  for (const page of pagesOf(row, pages, seed, reportAt)) {
    const measure = measurePage(page)
    addTo(summary, measure)
    if (values.show) {
      for (const { kind, wanted, read, before } of measure.misses)
        console.log(`${page.name}  ${kind}: …${before}[${JSON.stringify(wanted)} → ${JSON.stringify(read)}]`)
      if (!measure.exact) console.log(`${page.name}  not exact: ${JSON.stringify(measure.read.reports).slice(0, 200)}`)
    }
    progress.update(++done)
  }
  return summary
})
progress.stop()
printTable('family', summaries)
