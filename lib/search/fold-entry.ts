import { foldText, foldTextBoth, grams, variantSeparator } from '#lib/text/index.ts'
import type { IndexEntry } from './port.ts'

/** The texts of an entry as every engine compares them. A field holds its variants (printed, simplified) divided by `variantSeparator`. */
export type FoldedTexts = { readonly title: string; readonly lead: string; readonly body: string }
export type FoldedEntry = FoldedTexts & {
  /** The printed texts with scripts told apart; null where they are the fields themselves. */
  readonly exact: FoldedTexts | null
  readonly grams: Int32Array
}
type Field = keyof FoldedTexts

/** A term that stands in the lead stands in the text, so what the body lacks of the lead is put to it. */
const withLead = (body: string, lead: string) =>
  [body, ...lead.split(variantSeparator).filter((variant) => !body.includes(variant))].join(variantSeparator)

/** @param printed gives a field of the printed text, folded */
function textsOf({ simplified }: IndexEntry, printed: (field: Field) => string): FoldedTexts {
  const variants = (field: Field) =>
    simplified ? [...new Set([printed(field), foldText(simplified[field])])].join(variantSeparator) : printed(field)
  const lead = variants('lead')
  return { title: variants('title'), lead, body: withLead(variants('body'), lead) }
}

export const foldTexts = (entry: IndexEntry): FoldedTexts => textsOf(entry, (field) => foldText(entry[field]))

export function foldEntry(entry: IndexEntry): FoldedEntry {
  const both = { title: foldTextBoth(entry.title), lead: foldTextBoth(entry.lead), body: foldTextBoth(entry.body) }
  const texts = textsOf(entry, (field) => both[field].any)
  const exact = { title: both.title.exact, lead: both.lead.exact, body: withLead(both.body.exact, both.lead.exact) }
  const same = exact.title === texts.title && exact.lead === texts.lead && exact.body === texts.body
  return { ...texts, exact: same ? null : exact, grams: grams([texts.title, texts.body].join(variantSeparator)) }
}
