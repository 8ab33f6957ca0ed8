import type { Measure } from './measure-page.ts'

const counted = ['dirt', 'dirtLeft', 'text', 'lost', 'changed', 'breaksWrong', 'invented'] as const

/** The figures of one row of the table. */
export type Summary = { readonly name: string; pages: number; exact: number; flagged: number; wronglyFlagged: number; cleanMs: number } & {
  [Key in (typeof counted)[number]]: number
}

export const newSummary = (name: string): Summary => ({
  name,
  pages: 0,
  exact: 0,
  flagged: 0,
  wronglyFlagged: 0,
  cleanMs: 0,
  ...(Object.fromEntries(counted.map((key) => [key, 0])) as Pick<Summary, (typeof counted)[number]>),
})

export function addTo(summary: Summary, measure: Measure): void {
  summary.pages++
  for (const key of counted) summary[key] += measure[key]
  summary.exact += measure.exact ? 1 : 0
  summary.flagged += measure.flagged ? 1 : 0
  summary.wronglyFlagged += measure.wrongFlags.length > 0 ? 1 : 0
  summary.cleanMs += measure.read.decodeMs + measure.read.cleanMs
}

/** All rows together. */
export function sumOf(name: string, summaries: readonly Summary[]): Summary {
  const sum = newSummary(name)
  for (const summary of summaries)
    for (const key of ['pages', 'exact', 'flagged', 'wronglyFlagged', 'cleanMs', ...counted] as const) sum[key] += summary[key]
  return sum
}
