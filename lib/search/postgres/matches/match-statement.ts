import type { FoldedClause } from '../../fold-clauses.ts'
import { createParameters, type Parameters } from '../parameters.ts'
import { eitherOf, lookUp, mayHaveEither, tierOfRow } from '../text-conditions.ts'

/** Which reports to find: those that hold all of the clauses, or any of them. */
export type Matching = { readonly clauses: readonly FoldedClause[]; readonly combine: 'all' | 'any'; readonly tiers: boolean }

/**
 * How to find them. `rows`: by the index of grams and the narrow rows. `candidates`: what the index gives is looked up in its text, one
 * by one. `texts`: every text is read, from end to end, which costs less than half as much for each.
 */
export type Way = 'rows' | 'candidates' | 'texts'
export type Statement = { readonly sql: string; readonly values: readonly unknown[] }

const combined = (conditions: readonly string[], { combine }: Matching) => `(${conditions.join(combine === 'all' ? ' AND ' : ' OR ')})`
/** Whether the report `e` may match, by its grams. */
export const candidates = (parameters: Parameters, matching: Matching) =>
  combined(
    matching.clauses.map((clause) => mayHaveEither(parameters, clause)),
    matching,
  )

/** As array_send writes them: identifiers, and the tiers in the same order. */
const arrays = (id: string, tier: string | null) =>
  `SELECT array_send(array_agg(${id})) AS ids, ${tier === null ? 'NULL::bytea' : `array_send(array_agg(${tier}))`} AS tiers`

function byRows(parameters: Parameters, matching: Matching): string {
  const conditions = matching.clauses.map((clause) => eitherOf(parameters, clause))
  const tier = matching.tiers ? tierOfRow(parameters, matching.clauses) : null
  return `${arrays('e.report_id', tier)} FROM search.entry e WHERE ${combined(conditions, matching)}`
}

/** OFFSET 0 keeps the planner from looking up a place once for the condition and once for the tier. */
function byTexts(parameters: Parameters, matching: Matching, all: boolean): string {
  const { columns, conditions, tier } = lookUp(parameters, matching.clauses)
  const texts = (where: string) => `(SELECT ${columns} FROM search.text${where} OFFSET 0) t`
  const from = all
    ? `${texts('')} WHERE`
    : `search.entry e CROSS JOIN LATERAL ${texts(' WHERE report_id = e.report_id')} WHERE ${candidates(parameters, matching)} AND`
  return `${arrays('t.report_id', matching.tiers ? tier : null)} FROM ${from} ${combined(conditions, matching)}`
}

/**
 * One row: the identifiers of the reports that match, and their tiers of relevance. Relies on a bitmap scan of entry_grams_idx, unless
 * every text is read, and on text_pkey for each candidate that is looked up.
 */
export function matchStatement(matching: Matching, way: Way): Statement {
  const parameters = createParameters()
  const sql = way === 'rows' ? byRows(parameters, matching) : byTexts(parameters, matching, way === 'texts')
  return { sql, values: parameters.values }
}
