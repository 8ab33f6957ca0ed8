import type { Summary } from './summary.ts'

type Column = readonly [title: string, width: number, cell: (summary: Summary) => string]

const percent = (part: number, whole: number, digits: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(digits))

const columns: readonly Column[] = [
  ['pages', 6, ({ pages }) => String(pages)],
  ['dirt', 9, ({ dirt }) => String(dirt)],
  ['removed %', 11, ({ dirt, dirtLeft }) => percent(Math.max(0, dirt - dirtLeft), dirt, 2)],
  ['left', 7, ({ dirtLeft }) => String(dirtLeft)],
  ['text', 9, ({ text }) => String(text)],
  ['lost', 7, ({ lost }) => String(lost)],
  ['changed', 9, ({ changed }) => String(changed)],
  ['lost+ch %', 11, ({ text, lost, changed }) => percent(lost + changed, text, 3)],
  ['breaks', 8, ({ breaksWrong }) => String(breaksWrong)],
  ['invented', 10, ({ invented }) => String(invented)],
  ['exact %', 9, ({ exact, pages }) => percent(exact, pages, 1)],
  ['ms/page', 9, ({ cleanMs, pages }) => (pages === 0 ? '–' : (cleanMs / pages).toFixed(2))],
]
const nameWidth = 24

export function printTable(title: string, summaries: readonly Summary[]): void {
  console.log(`\n${title.padEnd(nameWidth)}${columns.map(([heading, width]) => heading.padStart(width)).join('')}`)
  for (const summary of summaries) {
    console.log(`${summary.name.padEnd(nameWidth)}${columns.map(([, width, cell]) => cell(summary).padStart(width)).join('')}`)
  }
}
