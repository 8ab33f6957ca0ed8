import { gramsDecide, requiredGrams } from '#lib/text/index.ts'
import type { FoldedClause, FoldedTerm } from '../fold-clauses.ts'
import type { Parameters } from './parameters.ts'

export type TextColumn = 'title' | 'lead' | 'body'

/**
 * Whether `text` holds `term`: what stands before it is shorter than the whole. Unlike strpos it does not count the characters up to the
 * place, which costs three times as much as finding it.
 */
const isPartOf = (term: string, text: string) => `octet_length(split_part(${text}, ${term}, 1)) < octet_length(${text})`

/** Whether a column of the report `e` holds `term`. Short first paragraphs stand in the row itself, whole texts in rows of their own. */
export function holds(column: TextColumn, term: string): string {
  if (column === 'title') return `(strpos(e.title, ${term}) > 0)`
  if (column === 'lead') return `CASE WHEN e.short_lead IS NULL THEN ${isPartOf(term, 'e.lead')} ELSE strpos(e.short_lead, ${term}) > 0 END`
  return `(SELECT ${isPartOf(term, 't.body')} FROM search.text t WHERE t.report_id = e.report_id)`
}

/** Whether the term stands in a column of `e`; where scripts are told apart, in the printed text. */
function contains(parameters: Parameters, { text, exact }: FoldedTerm, column: TextColumn): string {
  if (exact === null) return holds(column, parameters.add(text))
  const printed = parameters.add(exact)
  return `CASE WHEN e.exact_${column} IS NULL THEN ${holds(column, printed)} ELSE strpos(e.exact_${column}, ${printed}) > 0 END`
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

/** @param holds whether it is known that the report holds the term */
function termTier(parameters: Parameters, term: FoldedTerm, holds: boolean): string {
  const whole = holds && term.exact === null ? ' WHEN e.lead_is_body THEN 1' : ''
  const lead = term.field === 'title' ? '' : `${whole} WHEN ${contains(parameters, term, 'lead')} THEN 1`
  return `CASE WHEN ${contains(parameters, term, 'title')} THEN 2${lead} ELSE 0 END`
}

/** 2 when every one of these clauses hits the title of `e`, 1 when every one hits title or first paragraph, else 0; an either-or counts by its best branch. Only for reports that match. */
export function tier(parameters: Parameters, positive: readonly FoldedClause[]): string {
  return `least(${positive.map(({ any }) => `greatest(${any.map((term) => termTier(parameters, term, any.length === 1)).join(', ')})`).join(', ')})`
}
