import type { Answer } from '../judge.ts'

/** A clean report as a person would have typed it: simplified script, full-width marks or the half-width ones of a scraped page (see `marks`). Every person, meeting and quotation is invented. */
export type InventedReport = {
  /** Name of the template it was made from, e.g. `county-launch-03`. */
  readonly template: string
  readonly title: string | null
  readonly subtitle: string | null
  readonly paragraphs: readonly string[]
  /** What a careful reader takes from title and paragraphs alone, in the shape of samples/answers.json (`file` is the template and seed). */
  readonly answer: Answer
}
