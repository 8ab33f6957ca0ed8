import type { Clause, Term } from '#lib/query/query.ts'
import { type FoldScript, foldText } from '#lib/text/index.ts'

/** A term as the engines look for it: `text` in the classes of the fold; `exact` besides where scripts are told apart. */
export type FoldedTerm = { readonly field: Term['field']; readonly text: string; readonly exact: string | null }
export type FoldedClause = { readonly exclude: boolean; readonly any: readonly FoldedTerm[] }

const foldTerm = (term: Term, script: FoldScript): FoldedTerm => ({
  field: term.field,
  text: foldText(term.text),
  exact: script === 'exact' ? foldText(term.text, 'exact') : null,
})

/** The clauses of a query, folded. Terms with nothing to look for are left out, as the parser does. */
export const foldClauses = (clauses: readonly Clause[], script: FoldScript): FoldedClause[] =>
  clauses
    .map(({ exclude, any }) => ({ exclude, any: any.map((term) => foldTerm(term, script)).filter(({ text }) => text !== '') }))
    .filter(({ any }) => any.length > 0)
