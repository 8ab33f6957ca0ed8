import type { Reader, Tx } from './open-store.ts'

/** Two reports whose texts are the same article (`a` < `b`). */
export type DuplicatePair = { readonly a: number; readonly b: number; readonly similarity: number }

export async function savePairs(tx: Tx, pairs: readonly DuplicatePair[]): Promise<void> {
  if (pairs.length === 0) return
  await tx.sql.query(
    `INSERT INTO duplicate_pair (a_id, b_id, similarity)
     SELECT a, b, similarity FROM json_to_recordset(CAST($1::text AS json)) AS row(a int, b int, similarity real) ON CONFLICT DO NOTHING`,
    [JSON.stringify(pairs)],
  )
}

/** The pairs that one of the reports belongs to. */
export async function readPairs(reader: Reader, reportIds: readonly number[]): Promise<DuplicatePair[]> {
  const ids = `{${reportIds.join(',')}}`
  const { rows } = await reader.sql.query<DuplicatePair>(
    `SELECT a_id AS a, b_id AS b, similarity FROM duplicate_pair
     WHERE a_id = ANY(CAST($1::text AS int[])) OR b_id = ANY(CAST($1::text AS int[])) ORDER BY a_id, b_id`,
    [ids],
  )
  return rows
}
