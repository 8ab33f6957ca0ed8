import { type Field, type Finding, listFields, type Metadata, type Quote, singleFields } from '#lib/report/index.ts'

/** A quote with the anchor that it has on the page. */
export type NumberedQuote = Quote & { readonly id: string; readonly field: Field }
export type NumberedFinding = { readonly field: Field; readonly finding: Finding<unknown>; readonly quotes: readonly NumberedQuote[] }

/** Every finding of a report in the order of the catalogue entry, its quotes numbered through: q1, q2, … */
export function numberQuotes(metadata: Metadata): NumberedFinding[] {
  const single = singleFields.map((field) => ({ field, finding: metadata[field] as Finding<unknown> }))
  const listed = listFields.flatMap((field) => metadata[field].map((finding) => ({ field, finding: finding as Finding<unknown> })))
  let number = 0
  return [...single, ...listed].map(({ field, finding }) => ({
    field,
    finding,
    quotes: finding.quotes.map((quote) => ({ ...quote, field, id: `q${++number}` })),
  }))
}
