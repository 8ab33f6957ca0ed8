import { gramsDecide, requiredGrams } from '#lib/text/index.ts'
import type { FoldedClause, FoldedTerm } from '../fold-clauses.ts'
import type { Parameters } from './parameters.ts'

type TextColumn = 'title' | 'lead' | 'body'

/** Short first paragraphs stand in the row itself; the rest, as whole texts, is fetched one by one. */
const inRow: { readonly [C in TextColumn]: string } = { title: 'e.title', lead: 'coalesce(e.short_lead, e.lead)', body: 'e.body' }

/** Whether the term stands in a column of `e`; where scripts are told apart, in the printed text. */
function contains(parameters: Parameters, { text, exact }: FoldedTerm, column: TextColumn): string {
  if (exact === null) return `strpos(${inRow[column]}, ${parameters.add(text)}) > 0`
  return `strpos(coalesce(e.exact_${column}, e.${column}), ${parameters.add(exact)}) > 0`
}

/** The GIN index gives the reports that hold all grams of the term; what that does not decide is looked up in the text. */
function termCondition(parameters: Parameters, term: FoldedTerm): string {
  const candidate = `e.grams @> ${parameters.add(requiredGrams(term.text))}::int[]`
  if (term.field === 'title') return `(${candidate} AND ${contains(parameters, term, 'title')})`
  if (term.exact === null && gramsDecide(term.text)) return candidate
  const inTitle = contains(parameters, term, 'title')
  // What stands in the first paragraph stands in the body; where it stands in the row it is asked first, for it costs less.
  const inShortLead = term.exact === null ? ` OR strpos(e.short_lead, ${parameters.add(term.text)}) > 0` : ''
  return `(${candidate} AND (${inTitle}${inShortLead} OR ${contains(parameters, term, 'body')}))`
}

/** Whether `e` has any of a clause's terms. */
export const eitherOf = (parameters: Parameters, { any }: FoldedClause): string =>
  `(${any.map((term) => termCondition(parameters, term)).join(' OR ')})`

/** The lengths stand in the row. A body holds its first paragraph, so of the same length it is nothing else. */
const leadIsBody = 'octet_length(e.lead) = octet_length(e.body)'

/** @param holds whether it is known that the report holds the term */
function termTier(parameters: Parameters, term: FoldedTerm, holds: boolean): string {
  const whole = holds && term.exact === null ? ` WHEN ${leadIsBody} THEN 1` : ''
  const lead = term.field === 'title' ? '' : `${whole} WHEN ${contains(parameters, term, 'lead')} THEN 1`
  return `CASE WHEN ${contains(parameters, term, 'title')} THEN 2${lead} ELSE 0 END`
}

/** 2 when every one of these clauses hits the title of `e`, 1 when every one hits title or first paragraph, else 0; an either-or counts by its best branch. Only for reports that match. */
export function tier(parameters: Parameters, positive: readonly FoldedClause[]): string {
  return `least(${positive.map(({ any }) => `greatest(${any.map((term) => termTier(parameters, term, any.length === 1)).join(', ')})`).join(', ')})`
}
