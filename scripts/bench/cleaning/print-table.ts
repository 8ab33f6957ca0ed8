import type { Summary } from './summary.ts'

export type Column = readonly [title: string, width: number, cell: (summary: Summary) => string]

const percent = (part: number, whole: number, digits: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(digits))
const pages: Column = ['pages', 7, (row) => String(row.pages)]
const invented: Column = ['invented', 10, (row) => String(row.invented)]
const wronglyFlagged: Column = ['falsely flagged %', 19, (row) => percent(row.wronglyFlagged, row.pages, 1)]
const time: Column = ['ms/page', 9, ({ cleanMs, pages: all }) => (all === 0 ? '–' : (cleanMs / all).toFixed(2))]

/** What can be put right: how far it is. */
export const repairColumns: readonly Column[] = [
  pages,
  ['dirt', 9, ({ dirt }) => String(dirt)],
  ['removed %', 11, ({ dirt, dirtLeft }) => percent(Math.max(0, dirt - dirtLeft), dirt, 2)],
  ['left', 7, ({ dirtLeft }) => String(dirtLeft)],
  ['text', 9, ({ text }) => String(text)],
  ['lost', 7, ({ lost }) => String(lost)],
  ['changed', 9, ({ changed }) => String(changed)],
  ['%', 8, ({ text, lost, changed }) => percent(lost + changed, text, 3)],
  ['breaks', 8, ({ breaksWrong }) => String(breaksWrong)],
  invented,
  ['exact %', 9, ({ exact, pages: all }) => percent(exact, all, 1)],
  wronglyFlagged,
  time,
]

/** What is lost for good: whether it is said, and nothing made up. */
export const flagColumns: readonly Column[] = [
  pages,
  ['flagged %', 11, ({ flagged, pages: all }) => percent(flagged, all, 1)],
  wronglyFlagged,
  invented,
  ['text', 9, ({ text }) => String(text)],
  ['lost', 7, ({ lost }) => String(lost)],
  ['changed', 9, ({ changed }) => String(changed)],
  time,
]
const nameWidth = 23

export function printTable(title: string, columns: readonly Column[], summaries: readonly Summary[]): void {
  if (summaries.length === 0) return
  console.log(`\n${title.padEnd(nameWidth)}${columns.map(([heading, width]) => heading.padStart(width)).join('')}`)
  for (const summary of summaries)
    console.log(`${summary.name.padEnd(nameWidth)}${columns.map(([, width, cell]) => cell(summary).padStart(width)).join('')}`)
}
