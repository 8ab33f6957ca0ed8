import { type Field, type Finding, listFields, type Metadata, type Quote, singleFields } from '#lib/report/index.ts'

/** A quote with the anchor that it has on the page; `value` is the number of the finding that it speaks for. */
export type NumberedQuote = Quote & { readonly id: string; readonly field: Field; readonly value: number }
export type NumberedFinding = {
  readonly field: Field
  readonly finding: Finding<unknown>
  /** Counted through the catalogue entry from 1. */
  readonly value: number
  readonly quotes: readonly NumberedQuote[]
}

/** Every finding of a report in the order of the catalogue entry, its quotes numbered through: q1, q2, … */
export function numberQuotes(metadata: Metadata): NumberedFinding[] {
  const single = singleFields.map((field) => ({ field, finding: metadata[field] as Finding<unknown> }))
  const listed = listFields.flatMap((field) => metadata[field].map((finding) => ({ field, finding: finding as Finding<unknown> })))
  let number = 0
  return [...single, ...listed].map(({ field, finding }, index) => ({
    field,
    finding,
    value: index + 1,
    quotes: finding.quotes.map((quote) => ({ ...quote, field, value: index + 1, id: `q${++number}` })),
  }))
}
