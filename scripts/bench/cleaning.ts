import { parseArgs } from 'node:util'
import { countProgress } from '../count-progress.ts'
import { measurePage } from './cleaning/measure-page.ts'
import { pagesOf, rowsOf } from './cleaning/page-plan.ts'
import { printTable } from './cleaning/print-table.ts'
import { reportAt } from './cleaning/report-source.ts'
import { addTo, newSummary } from './cleaning/summary.ts'

// npm run bench:cleaning -- [--half tuning|measured] [--pages N] [--seed N] [--show FAMILY]

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'tuning' },
    pages: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string' },
  },
})
const half = values.half === 'measured' ? 'measured' : 'tuning'
const pages = Number(values.pages)
const seed = Number(values.seed)
const source = reportAt(seed)
const rows = rowsOf({ half, reportAt: source })
const chosen = values.show ? rows.filter(({ name }) => name === values.show) : rows
const progress = countProgress(chosen.length * pages, 'pages')
let done = 0
const summaries = chosen.map((row) => {
  const summary = newSummary(row.name)
  for (const page of pagesOf(row, pages, seed, source)) {
    const measure = measurePage(page)
    addTo(summary, measure)
    if (values.show) {
      for (const { kind, wanted, read, before } of measure.misses)
        console.log(`${page.name}  ${kind}: ${JSON.stringify(before)} [${JSON.stringify(wanted)} → ${JSON.stringify(read)}]`)
      if (!measure.exact)
        console.log(
          `${page.name}  not exact: ${measure.read.reports.map(({ title, subtitle }) => JSON.stringify([title, subtitle]))} for ${page.wanted.map(({ title, subtitle }) => JSON.stringify([title, subtitle]))}`,
        )
    }
    progress.update(++done)
  }
  return summary
})
progress.stop()
printTable('family', summaries)
