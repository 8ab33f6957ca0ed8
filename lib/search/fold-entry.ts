import { foldText, grams, variantSeparator } from '#lib/text/index.ts'
import type { IndexEntry } from './port.ts'

/** The texts of an entry as every engine compares them. A field holds its variants (printed, simplified) divided by `variantSeparator`. */
export type FoldedTexts = { readonly title: string; readonly lead: string; readonly body: string }
export type FoldedEntry = FoldedTexts & {
  /** The printed text with scripts told apart; null where that is the field itself. */
  readonly exact: { readonly title: string | null; readonly lead: string | null; readonly body: string | null }
  readonly grams: readonly number[]
}

const variants = (texts: readonly string[]) => [...new Set(texts.map((text) => foldText(text)))].join(variantSeparator)

/** A term that stands in the lead stands in the text, so what the body lacks of the lead is put to it. */
const withLead = (body: string, lead: string) =>
  [body, ...lead.split(variantSeparator).filter((variant) => !body.includes(variant))].join(variantSeparator)

export function foldTexts(entry: IndexEntry): FoldedTexts {
  const { simplified } = entry
  const field = (name: 'title' | 'lead' | 'body') => variants(simplified ? [entry[name], simplified[name]] : [entry[name]])
  const lead = field('lead')
  return { title: field('title'), lead, body: withLead(field('body'), lead) }
}

export function foldEntry(entry: IndexEntry): FoldedEntry {
  const { title, lead, body } = foldTexts(entry)
  const exactBody = withLead(foldText(entry.body, 'exact'), foldText(entry.lead, 'exact'))
  const unless = (same: string, exact: string) => (exact === same ? null : exact)
  return {
    title,
    lead,
    body,
    exact: {
      title: unless(title, foldText(entry.title, 'exact')),
      lead: unless(lead, foldText(entry.lead, 'exact')),
      body: unless(body, exactBody),
    },
    grams: grams([title, body].join(variantSeparator)),
  }
}
