import type { Measure } from './measure-page.ts'

/** The figures of one row of the table. */
export type Summary = {
  readonly name: string
  pages: number
  dirt: number
  dirtLeft: number
  text: number
  lost: number
  changed: number
  breaksWrong: number
  invented: number
  exact: number
  cleanMs: number
}

export const newSummary = (name: string): Summary => ({
  name,
  pages: 0,
  dirt: 0,
  dirtLeft: 0,
  text: 0,
  lost: 0,
  changed: 0,
  breaksWrong: 0,
  invented: 0,
  exact: 0,
  cleanMs: 0,
})

const counted = ['dirt', 'dirtLeft', 'text', 'lost', 'changed', 'breaksWrong', 'invented'] as const

export function addTo(summary: Summary, measure: Measure): void {
  summary.pages++
  for (const key of counted) summary[key] += measure[key]
  summary.exact += measure.exact ? 1 : 0
  summary.cleanMs += measure.read.decodeMs + measure.read.cleanMs
}
