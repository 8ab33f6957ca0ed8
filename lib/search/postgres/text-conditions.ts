import { gramsDecide, requiredGrams } from '#lib/text/index.ts'
import type { FoldedClause, FoldedTerm } from '../fold-clauses.ts'
import type { Parameters } from './parameters.ts'

/** Of search.text: where scripts are told apart, the printed text, which is kept where it is another. */
const columnsOf = (exact: boolean) =>
  exact
    ? {
        whole: 'coalesce(exact, whole)',
        titleEnd: 'coalesce(exact_title_end, title_end)',
        leadEnd: 'coalesce(exact_lead_end, lead_end)',
      }
    : { whole: 'whole', titleEnd: 'title_end', leadEnd: 'lead_end' }

/**
 * Where a term stands first in a text, in bytes; null where it does not. Unlike strpos this does not count the characters up to the place,
 * which costs three times as much as finding it.
 */
export const placeIn = (whole: string, term: string) => `nullif(octet_length(split_part(${whole}, ${term}, 1)), octet_length(${whole}))`

/** Whether a term of which the first place is known stands in the title, or in title or first paragraph. */
export const inTitle = (place: string, titleEnd = 'title_end') => `${place} < ${titleEnd}`
export const inLead = (place: string, term: string, leadEnd = 'lead_end') => `${place} + octet_length(${term}) <= ${leadEnd}`

/** What a term is called in a statement. */
const termText = (parameters: Parameters, { text, exact }: FoldedTerm) => `${parameters.add(exact ?? text)}::text`

/** Whether the index of grams and the narrow row of a report, which holds the title, are enough to find a term. */
const rowDecides = ({ text, exact, field }: FoldedTerm) => exact === null && (field === 'title' || gramsDecide(text))

/** Whether a term of these clauses has to be looked up in the texts. */
export const needTexts = (clauses: readonly FoldedClause[]) => clauses.some(({ any }) => !any.every(rowDecides))

/** The GIN index gives the reports that hold all grams of the term. */
const isCandidate = (parameters: Parameters, { text }: FoldedTerm) => `e.grams @> ${parameters.add(requiredGrams(text))}::int[]`

/** Whether `e` may have any of a clause's terms, by its grams. */
export const mayHaveEither = (parameters: Parameters, { any }: FoldedClause) =>
  `(${any.map((term) => isCandidate(parameters, term)).join(' OR ')})`

function lookedUp(parameters: Parameters, term: FoldedTerm): string {
  const { whole, titleEnd } = columnsOf(term.exact !== null)
  const place = placeIn(whole, termText(parameters, term))
  return `(SELECT ${term.field === 'title' ? inTitle(place, titleEnd) : `${place} IS NOT NULL`} FROM search.text t WHERE t.report_id = e.report_id)`
}

/** Whether `e` has the term; what the index does not decide is looked up, for each candidate by itself. */
function termCondition(parameters: Parameters, term: FoldedTerm): string {
  const candidate = isCandidate(parameters, term)
  if (!rowDecides(term)) return `(${candidate} AND ${lookedUp(parameters, term)})`
  return term.field === 'title' ? `(${candidate} AND strpos(e.title, ${termText(parameters, term)}) > 0)` : candidate
}

/** Whether `e` has any of a clause's terms. */
export const eitherOf = (parameters: Parameters, { any }: FoldedClause): string =>
  `(${any.map((term) => termCondition(parameters, term)).join(' OR ')})`

/** 2 when every one of these clauses hits the title, 1 when every one hits title or first paragraph, else 0; an either-or counts by its best branch. */
const tierOf = (tiersOfTerms: readonly (readonly string[])[]) =>
  `least(${tiersOfTerms.map((any) => `greatest(${any.join(', ')})`).join(', ')})`

/** The tier of a report that matches, from its row `e`, where short first paragraphs stand, too. For terms that the row decides. */
function termTier(parameters: Parameters, term: FoldedTerm): string {
  const value = termText(parameters, term)
  const longLead = `(SELECT ${inLead(placeIn('whole', value), value)} FROM search.text t WHERE t.report_id = e.report_id)`
  const lead = `CASE WHEN e.short_lead IS NULL THEN ${longLead} ELSE strpos(e.short_lead, ${value}) > 0 END`
  return `CASE WHEN strpos(e.title, ${value}) > 0 THEN 2${term.field === 'title' ? '' : ` WHEN ${lead} THEN 1`} ELSE 0 END`
}

export const tierOfRow = (parameters: Parameters, clauses: readonly FoldedClause[]) =>
  tierOf(clauses.map(({ any }) => any.map((term) => termTier(parameters, term))))

/** Clauses looked up in search.text: `columns` to be selected from it, and over these columns a condition for each clause, and the tier. */
export type LookUp = { readonly columns: string; readonly conditions: readonly string[]; readonly tier: string }

/** Every text is looked into once for each term: whether it holds the term, and its tier, both follow from the place. */
export function lookUp(parameters: Parameters, clauses: readonly FoldedClause[]): LookUp {
  const { whole, titleEnd, leadEnd } = columnsOf(clauses.some(({ any }) => any.some(({ exact }) => exact !== null)))
  const columns = ['report_id', `${titleEnd} AS title_end`, `${leadEnd} AS lead_end`]
  const terms = clauses.map(({ any }) =>
    any.map((term) => {
      const value = termText(parameters, term)
      const place = `place${columns.length}`
      columns.push(`${placeIn(whole, value)} AS ${place}`)
      const lead = term.field === 'title' ? '' : ` WHEN ${inLead(place, value)} THEN 1`
      return {
        holds: term.field === 'title' ? inTitle(place) : `${place} IS NOT NULL`,
        tier: `CASE WHEN ${inTitle(place)} THEN 2${lead} ELSE 0 END`,
      }
    }),
  )
  return {
    columns: columns.join(', '),
    conditions: terms.map((any) => `(${any.map(({ holds }) => holds).join(' OR ')})`),
    tier: tierOf(terms.map((any) => any.map(({ tier }) => tier))),
  }
}
