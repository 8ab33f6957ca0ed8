import type pg from 'pg'
import { inSqlTransaction, type SqlExecutor } from '#lib/store/sql.ts'
import { type ArticleCorrector, noCorrections } from '../article-corrections.ts'
import type { FoldedClause } from '../fold-clauses.ts'
import { SearchUnavailable } from '../port.ts'
import { createParameters } from './parameters.ts'
import { eitherOf } from './text-conditions.ts'

/** Beyond so many, naming them costs another engine more than Postgres needs for the whole answer. */
const maxNamed = 1_000

type Row = { report_id: number | null; added: boolean; version: string }

/**
 * Reads entry_grouped_grams_idx, which holds the members of groups alone: the cost follows the matches among them. The master of an
 * excluded article is looked up by its unit where there are no positive terms, for then every master stands.
 */
function statement(clauses: readonly FoldedClause[]): { sql: string; values: readonly unknown[] } {
  const parameters = createParameters()
  const conditions = (exclude: boolean) =>
    clauses.filter((clause) => clause.exclude === exclude).map((clause) => eitherOf(parameters, clause))
  const [positive, negative] = [conditions(false), conditions(true)]
  const members = 'FROM search.entry e WHERE e.unit_id <> e.report_id'
  const standing =
    positive.length > 0
      ? `SELECT DISTINCT ON (e.unit_id) e.report_id, e.unit_id, e.rank ${members} AND ${positive.join(' AND ')} ORDER BY e.unit_id, e.rank, e.report_id`
      : `SELECT e.report_id, e.unit_id, e.rank ${members} AND e.rank = 0 AND e.unit_id IN (SELECT unit_id FROM excluded)`
  const sql = `
WITH excluded AS MATERIALIZED (SELECT e.report_id, e.unit_id ${members} AND ${negative.length > 0 ? `(${negative.join(' OR ')})` : 'false'}),
standing AS (${standing}),
correction AS (
  SELECT report_id, true AS added FROM standing WHERE rank > 0 AND unit_id NOT IN (SELECT unit_id FROM excluded)
  UNION ALL
  SELECT report_id, false FROM standing WHERE rank = 0 AND unit_id IN (SELECT unit_id FROM excluded)
    AND report_id NOT IN (SELECT report_id FROM excluded)
  LIMIT ${maxNamed + 1})
SELECT c.*, v.version::text AS version FROM (SELECT coalesce(max(version), 0) AS version FROM corpus_version) v LEFT JOIN correction c ON true`
  return { sql, values: parameters.values }
}

async function readRows(tx: SqlExecutor, clauses: readonly FoldedClause[]) {
  const { sql, values } = statement(clauses)
  await tx.query('SET LOCAL enable_seqscan = off')
  return tx.query<Row>(sql, values)
}

/** Names where masters do not stand for their articles, from the texts that Postgres holds. Without terms every master stands for its own. */
export function createArticleCorrector(pool: pg.Pool): ArticleCorrector {
  return async (clauses) => {
    const read = inSqlTransaction(pool, (tx) => readRows(tx, clauses), 'READ COMMITTED')
    const { rows } = await read.catch((cause: unknown) => {
      throw new SearchUnavailable('Articles could not be looked up in Postgres', { cause })
    })
    const ids = (added: boolean) => rows.flatMap((row) => (row.report_id !== null && row.added === added ? [row.report_id] : []))
    const corrections = clauses.length === 0 ? noCorrections : { add: ids(true), remove: ids(false) }
    return { corpusVersion: BigInt(rows[0]?.version ?? 0), corrections: rows.length > maxNamed ? null : corrections }
  }
}
