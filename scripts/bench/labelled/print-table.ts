import type { Judgement, Verdict } from '../judge.ts'
import type { JudgedSet } from './labelled-set.ts'

const columns = ['right', 'wrong', 'missing'] as const
const cell = (value: string | number, width: number) => String(value).padStart(width)
const nameWidth = 28

/** A share in percent with one decimal; a dash of nothing. */
export const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1))

/** How many of the judgements have each verdict, a line per group. */
export function printTable(title: string, groups: ReadonlyMap<string, readonly Judgement[]>): void {
  const shares = columns.map((column) => cell(`${column} %`, 11)).join('')
  console.log(`\n${title.padEnd(nameWidth)}${columns.map((column) => cell(column, 9)).join('')}${shares}`)
  for (const [name, judgements] of groups) {
    const counts = columns.map((verdict: Verdict) => judgements.filter((one) => one.verdict === verdict).length)
    const parts = counts.map((count) => cell(percent(count, judgements.length), 11))
    console.log(`${name.padEnd(nameWidth)}${counts.map((count) => cell(count, 9)).join('')}${parts.join('')}`)
  }
}

/** Every judgement that is not right, with what was wanted and what was read. */
export function printMisses({ pages }: JudgedSet): void {
  for (const { answer, judgements } of pages) {
    for (const { field, verdict, wanted, read } of judgements.filter((one) => one.verdict !== 'right')) {
      console.log(`${answer.file}  ${field} ${verdict}: wanted ${JSON.stringify(wanted)}, read ${JSON.stringify(read)}`)
    }
  }
}
