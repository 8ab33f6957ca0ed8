import { parseArgs } from 'node:util'
import { countProgress } from '../count-progress.ts'
import { measurePage } from './cleaning/measure-page.ts'
import { mixedRows } from './cleaning/mixed-rows.ts'
import { pagesOf, rowsOf } from './cleaning/page-plan.ts'
import { printMisses } from './cleaning/print-misses.ts'
import { flagColumns, printTable, repairColumns } from './cleaning/print-table.ts'
import { reportAt } from './cleaning/report-source.ts'
import type { Row } from './cleaning/row.ts'
import { addTo, newSummary, type Summary, sumOf } from './cleaning/summary.ts'
import { lossyFamilies, reversibleFamilies } from './dirt/labelled-page.ts'

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
const count = Number(values.pages)
const seed = Number(values.seed)
const source = reportAt(seed)
const plan = { half, reportAt: source } as const
const rows = [...rowsOf(plan), ...mixedRows(plan)]
const chosen = values.show ? rows.filter(({ name }) => name === values.show) : rows
const progress = countProgress(chosen.length * count, 'pages')
let done = 0

function measureRow(row: Row): Summary {
  const summary = newSummary(row.name)
  for (const page of pagesOf(row, count, seed, source)) {
    const measure = measurePage(page)
    addTo(summary, measure)
    if (values.show) printMisses(page, measure)
    progress.update(++done)
  }
  return summary
}

const summaries = chosen.map(measureRow)
progress.stop()
const named = (names: readonly string[]) => summaries.filter(({ name }) => names.includes(name))
printTable('whole pages', repairColumns, named(['clean', 'mixed text pages', 'mixed HTML pages']))
const reversible = named(reversibleFamilies)
printTable('reversible families', repairColumns, [...reversible, ...(reversible.length > 1 ? [sumOf('together', reversible)] : [])])
const lossy = named(lossyFamilies)
printTable('lossy families', flagColumns, [...lossy, ...(lossy.length > 1 ? [sumOf('together', lossy)] : [])])
