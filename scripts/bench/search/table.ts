import { availableParallelism, cpus, totalmem } from 'node:os'
import { classes, type QueryClass } from './classes.ts'

const width = (text: string) => Array.from(text).length
/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(width(cell), ...rows.map((row) => width(row[column] ?? ''))))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell))).join(' | ')} |`
  return [line(head), `|${widths.map((size) => '-'.repeat(size + 2)).join('|')}|`, ...rows.map(line)].join('\n')
}

export const machine = () =>
  `${availableParallelism()} processors (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`

const quantile = (sorted: readonly number[], q: number) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * q) - 1)] ?? Number.NaN
const ms = (value: number) => (Number.isNaN(value) ? '–' : value < 10 ? value.toFixed(1) : value.toFixed(0))

/** Median, 95th percentile and slowest, in milliseconds. */
export function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  return times.length === 0 ? '–' : `${ms(quantile(sorted, 0.5))} / ${ms(quantile(sorted, 0.95))} / ${ms(quantile(sorted, 1))}`
}

export const megabytes = (bytes: number | null) => (bytes === null ? '–' : `${Math.round(bytes / 1e6)} MB`)
export const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

/** First and again, of each class of searches. */
export function timesByClass(
  measured: readonly { readonly of: QueryClass; readonly firstMs: number | null; readonly againMs: number | null }[],
): string[][] {
  return classes.flatMap((name) => {
    const some = measured.filter((one) => one.of === name)
    if (some.length === 0) return []
    const times = (of: 'firstMs' | 'againMs') => some.flatMap((one) => one[of] ?? [])
    return [[name, String(some.length), String(some.length - times('firstMs').length), spread(times('firstMs')), spread(times('againMs'))]]
  })
}
