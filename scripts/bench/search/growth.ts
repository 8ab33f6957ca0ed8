import { classes } from './classes.ts'
import type { EngineFigures } from './run-engine.ts'
import { spread, table } from './table.ts'

/** How each engine grows from one size of the corpus to the next; nothing where there is one size only. */
export function printGrowth(figures: readonly EngineFigures[]): void {
  const sizes = [...new Set(figures.map(({ reports }) => reports))]
  if (sizes.length < 2) return
  const of = (name: string, reports: number) => figures.find((one) => one.name === name && one.reports === reports)
  const rows = [...new Set(figures.map(({ name }) => name))].flatMap((name) => [
    [`${name}: index, s`, ...sizes.map((size) => of(name, size)?.indexed.seconds.toFixed(0) ?? '–')],
    ...classes.map((one) => [
      `${name}: ${one}`,
      ...sizes.map((size) => spread(of(name, size)?.measured.flatMap((single) => (single.of === one ? (single.firstMs ?? []) : [])) ?? [])),
    ]),
  ])
  console.log(`\n## Growth (first: p50 / p95 / max ms)\n\n${table(['', ...sizes.map((size) => `${size} reports`)], rows)}`)
}
