import type pg from 'pg'
import { inSqlTransaction, type SqlExecutor } from '#lib/store/sql.ts'
import { requiredGrams } from '#lib/text/index.ts'
import { SearchUnavailable } from '../port.ts'
import type { Verifier } from '../verifier.ts'
import { createParameters } from './parameters.ts'
import { holds, type TextColumn } from './text-conditions.ts'

/** Beyond so many, naming them costs another engine more than Postgres needs for the whole answer. */
const maxFalse = 500

type Row = { report_id: number | null; anywhere: boolean; lead_or_title: boolean; title: boolean; version: string }

function statement(term: string, parts: readonly string[]): { sql: string; values: readonly unknown[] } {
  const parameters = createParameters()
  const text = parameters.add(term)
  const pieces = parts.map((part) => parameters.add(part))
  const missing = (columns: readonly TextColumn[]) => columns.map((column) => `NOT ${holds(column, text)}`).join(' AND ')
  const holdsAll = (columns: readonly TextColumn[]) =>
    pieces.map((piece) => `(${columns.map((column) => holds(column, piece)).join(' OR ')})`).join(' AND ')
  const wrong = (columns: readonly TextColumn[]) => `(${missing(columns)} AND ${holdsAll(columns)})`
  const sql = `
WITH candidate AS (
  SELECT report_id, ${missing(['title', 'body'])} AS anywhere, ${wrong(['title', 'lead'])} AS lead_or_title, ${wrong(['title'])} AS title
  FROM search.entry e WHERE e.grams @> ${parameters.add([...new Set(parts.flatMap(requiredGrams))])}::int[])
SELECT c.*, v.version::text AS version FROM (SELECT coalesce(max(version), 0) AS version FROM corpus_version) v
LEFT JOIN (SELECT * FROM candidate WHERE anywhere OR lead_or_title OR title LIMIT ${maxFalse + 1}) c ON true`
  return { sql, values: parameters.values }
}

async function readRows(sql: SqlExecutor, term: string, parts: readonly string[]): Promise<Row[]> {
  const { sql: text, values } = statement(term, parts)
  await sql.query('SET LOCAL enable_seqscan = off')
  return (await sql.query<Row>(text, values)).rows
}

/** Names the false candidates of other engines, from the texts that Postgres holds. */
export function createVerifier(pool: pg.Pool): Verifier {
  return async (term, parts) => {
    const rows = await inSqlTransaction(pool, (sql) => readRows(sql, term, parts), 'READ COMMITTED').catch((cause: unknown) => {
      throw new SearchUnavailable('Terms could not be verified in Postgres', { cause })
    })
    const ids = (of: (row: Row) => boolean) => rows.flatMap((row) => (row.report_id !== null && of(row) ? [row.report_id] : []))
    const candidates = {
      anywhere: ids((row) => row.anywhere),
      leadOrTitle: ids((row) => row.lead_or_title),
      title: ids((row) => row.title),
    }
    return { corpusVersion: BigInt(rows[0]?.version ?? 0), candidates: rows.length > maxFalse ? null : candidates }
  }
}
