import type { FoldedClause } from '../../fold-clauses.ts'
import { createParameters } from '../parameters.ts'
import { eitherOf, tier } from '../text-conditions.ts'

/** Which reports to find: those that hold all of the clauses, or any of them. */
export type Matching = { readonly clauses: readonly FoldedClause[]; readonly combine: 'all' | 'any'; readonly tiers: boolean }

/**
 * One row: the identifiers of the reports that match, and their tiers of relevance in the same order, as array_send writes them.
 * Relies on a bitmap scan of entry_grams_idx, and on text_pkey for each candidate whose text has to be looked up.
 */
export function matchStatement({ clauses, combine, tiers }: Matching): { readonly sql: string; readonly values: readonly unknown[] } {
  const parameters = createParameters()
  const conditions = clauses.map((clause) => eitherOf(parameters, clause)).join(combine === 'all' ? ' AND ' : ' OR ')
  const tierColumn = tiers ? `array_send(array_agg(${tier(parameters, clauses)}))` : 'NULL::bytea'
  const sql = `SELECT array_send(array_agg(e.report_id)) AS ids, ${tierColumn} AS tiers FROM search.entry e WHERE ${conditions}`
  return { sql, values: parameters.values }
}
