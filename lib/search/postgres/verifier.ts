import type pg from 'pg'
import { inSqlTransaction, type SqlExecutor } from '#lib/store/sql.ts'
import { requiredGrams } from '#lib/text/index.ts'
import { SearchUnavailable } from '../port.ts'
import type { Verifier } from '../verifier.ts'
import { createParameters } from './parameters.ts'
import { isReadingAllCheaper, readingAll } from './reading-all.ts'
import { inLead, inTitle, placeIn } from './text-conditions.ts'

/** Beyond so many, naming them costs another engine more than Postgres needs for the whole answer. */
const maxFalse = 500

type Row = { report_id: number | null; anywhere: boolean; lead_or_title: boolean; title: boolean; version: string }

/**
 * A report is a false candidate in a part of its text where that has all pieces, but not the term. The head, title and first paragraph
 * and somewhat more, is cut off once for all pieces.
 * @param all whether to read every text, and not only those of the candidates
 */
function statement(term: string, parts: readonly string[], all: boolean): { sql: string; values: readonly unknown[] } {
  const parameters = createParameters()
  const text = `${parameters.add(term)}::text`
  const pieces = parts.map((part) => `${parameters.add(part)}::text`)
  const everyPiece = (within: (piece: string) => string) => pieces.map(within).join(' AND ')
  const grams = () => parameters.add([...new Set(parts.flatMap(requiredGrams))])
  const texts = (where: string) =>
    `(SELECT *, left(whole, lead_end) AS head, ${placeIn('whole', text)} AS place FROM search.text${where} OFFSET 0) t`
  const from = all
    ? texts('')
    : `search.entry e CROSS JOIN LATERAL ${texts(' WHERE report_id = e.report_id')} WHERE e.grams @> ${grams()}::int[]`
  const sql = `
WITH candidate AS (
  SELECT t.report_id, place IS NULL AND ${everyPiece((piece) => `strpos(whole, ${piece}) > 0`)} AS anywhere,
    ${inLead('place', text)} IS NOT TRUE AND ${everyPiece((piece) => inLead(placeIn('head', piece), piece))} AS lead_or_title,
    ${inTitle('place')} IS NOT TRUE AND ${everyPiece((piece) => inTitle(placeIn('head', piece)))} AS title
  FROM ${from})
SELECT c.*, v.version::text AS version FROM (SELECT coalesce(max(version), 0) AS version FROM corpus_version) v
LEFT JOIN (SELECT * FROM candidate WHERE anywhere OR lead_or_title OR title LIMIT ${maxFalse + 1}) c ON true`
  return { sql, values: parameters.values }
}

async function readRows(sql: SqlExecutor, term: string, parts: readonly string[]): Promise<Row[]> {
  await sql.query('SET LOCAL enable_seqscan = off')
  const { rows } = await sql.query<{ count: number }>("SELECT reltuples::int AS count FROM pg_class WHERE oid = 'search.text'::regclass")
  const grams = [...new Set(parts.flatMap(requiredGrams))]
  const all = await isReadingAllCheaper(sql, 'e.grams @> $1::int[]', [grams], rows[0]?.count ?? 0)
  const { sql: text, values } = statement(term, parts, all)
  const read = () => sql.query<Row>(text, values)
  return (await (all ? readingAll(sql, read) : read())).rows
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
