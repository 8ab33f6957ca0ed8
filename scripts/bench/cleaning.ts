import { parseArgs } from 'node:util'
import { countProgress } from '../count-progress.ts'
import { measureCleanPages } from './cleaning/clean-pages.ts'
import { measurePage } from './cleaning/measure-page.ts'
import { mixedRows } from './cleaning/mixed-rows.ts'
import { pagesOf, rowsOf } from './cleaning/page-plan.ts'
import { printMisses } from './cleaning/print-misses.ts'
import { flagColumns, printTable, repairColumns } from './cleaning/print-table.ts'
import { proseReports, readProse } from './cleaning/prose.ts'
import { printProseEdits } from './cleaning/prose-edits.ts'
import { inventedReports } from './cleaning/report-source.ts'
import type { Plan, Row } from './cleaning/row.ts'
import { addTo, newSummary, type Summary, sumOf } from './cleaning/summary.ts'
import { type Family, lossyFamilies, reversibleFamilies } from './dirt/labelled-page.ts'

const usage = `Usage: npm run bench:cleaning -- [OPTION…]

Makes labelled dirty pages, cleans them with the present rules, and prints by family what was removed, left, lost and changed.

  --half tuning|measured   whose frames, adverts and words (tuning)
  --pages N                pages of each family (60); of each kind of mixed page three times as many
  --clean N                pages to which nothing is done (2000)
  --prose N                pages of each family with real prose (10, with --show none; none without the prose)
  --seed N                 another set of pages (1)
  --show NAME              one row alone ("clean", a family, "mixed text pages", "mixed HTML pages"), each miss with its context;
                           not for the measured half, which nobody may look at who writes rules
  --prose-edits            only every edit of the real prose as it is`

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'tuning' },
    pages: { type: 'string', default: '60' },
    clean: { type: 'string', default: '2000' },
    prose: { type: 'string' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string' },
    'prose-edits': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const half = values.half === 'measured' ? 'measured' : 'tuning'
const seed = Number(values.seed)
const shown = half === 'measured' ? undefined : values.show

/** Families that need a title, or more than one report, or a page of their own around the text. */
const notForProse: readonly Family[] = ['frame', 'documentSiteFrame', 'forumFrame', 'html', 'repeats', 'severalReports', 'oneParagraph']

function measureRows(rows: readonly Row[], count: number, plan: Plan): Summary[] {
  const chosen = values.show ? rows.filter(({ name }) => name === values.show) : rows
  const progress = countProgress(chosen.length * count, 'pages')
  let done = 0
  const summaries = chosen.map((row) => {
    const summary = newSummary(row.name)
    for (const page of pagesOf(row, count, seed, plan.reportAt)) {
      const measure = measurePage(page)
      addTo(summary, measure)
      if (shown) printMisses(page, measure)
      progress.update(++done)
    }
    return summary
  })
  progress.stop()
  return summaries
}

function printFamilies(note: string, summaries: readonly Summary[]): void {
  const named = (names: readonly string[]) => summaries.filter(({ name }) => names.includes(name))
  const withSum = (rows: readonly Summary[]) => (rows.length > 1 ? [...rows, sumOf('together', rows)] : rows)
  printTable(`reversible${note}`, repairColumns, withSum(named(reversibleFamilies)))
  printTable(`lossy${note}`, flagColumns, withSum(named(lossyFamilies)))
}

function run(): void {
  const plan: Plan = { half, reportAt: inventedReports(seed, 'half') }
  const count = Number(values.pages)
  if (!values.show || values.show === 'clean') {
    const { summary, changed } = measureCleanPages(Number(values.clean), seed, shown === 'clean')
    printTable('clean', repairColumns, [summary])
    console.log(`clean pages changed: ${changed} of ${summary.pages}`)
  }
  printTable('mixed', repairColumns, measureRows(mixedRows(plan), 3 * count, plan))
  printFamilies('', measureRows(rowsOf(plan), count, plan))
  const pagesOfProse = Number(values.prose ?? (values.show ? 0 : 10))
  const prose = pagesOfProse === 0 ? null : readProse({ heldOut: true })
  if (!prose) return
  const prosePlan: Plan = { half, reportAt: proseReports(prose, 'half') }
  const rows = rowsOf(prosePlan).filter(({ name }) => !(notForProse as readonly string[]).includes(name))
  printFamilies(', real prose', measureRows(rows, pagesOfProse, prosePlan))
}

if (values.help) console.log(usage)
else if (values['prose-edits']) printProseEdits(readProse({ heldOut: false }) ?? [])
else run()
