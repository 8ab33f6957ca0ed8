import type { Reader, Tx } from './open-store.ts'

/** By what a report is compared: keys that copies share, and the smallest hashes of its shingles. Keys are whole numbers below 2⁵³. */
export type DuplicateSignature = {
  readonly reportId: number
  readonly versionId: number
  readonly shingleCount: number
  readonly sketch: readonly number[]
  readonly keys: readonly number[]
}

export type DuplicateCandidate = { readonly reportId: number; readonly shingleCount: number; readonly sketch: readonly number[] }

const array = (values: readonly number[]) => `{${values.join(',')}}`

const insertSignatures = `
  INSERT INTO duplicate_signature (report_id, version_id, shingle_count, sketch)
  SELECT report_id, version_id, shingle_count, CAST(sketch AS int[])
  FROM json_to_recordset(CAST($1::text AS json)) AS row(report_id int, version_id int, shingle_count int, sketch text)`
const insertKeys = `
  INSERT INTO duplicate_key (key, report_id)
  SELECT unnest(CAST(keys AS bigint[])), report_id FROM json_to_recordset(CAST($1::text AS json)) AS row(report_id int, keys text)`

/** Takes the signatures and pairs of reports away. */
export async function dropSignatures(tx: Tx, reportIds: readonly number[]): Promise<void> {
  const ids = array(reportIds)
  await tx.sql.query('DELETE FROM duplicate_signature WHERE report_id = ANY(CAST($1::text AS int[]))', [ids])
  await tx.sql.query('DELETE FROM duplicate_pair WHERE a_id = ANY(CAST($1::text AS int[])) OR b_id = ANY(CAST($1::text AS int[]))', [ids])
}

/** Adds signatures of reports that have none. */
export async function saveSignatures(tx: Tx, signatures: readonly DuplicateSignature[]): Promise<void> {
  if (signatures.length === 0) return
  const rows = signatures.map(({ reportId, versionId, shingleCount, sketch }) => ({
    report_id: reportId,
    version_id: versionId,
    shingle_count: shingleCount,
    sketch: array(sketch),
  }))
  await tx.sql.query(insertSignatures, [JSON.stringify(rows)])
  await tx.sql.query(insertKeys, [JSON.stringify(signatures.map(({ reportId, keys }) => ({ report_id: reportId, keys: array(keys) })))])
}

/** Of the reports that share a key so many are looked at: a key that more share tells little. */
const maxPerKey = 32
const maxCandidates = 48

/** A key counts the more the fewer share it. Relies on the primary key of duplicate_key, a short range of it for each key. */
const candidates = `
  WITH shared AS (
    SELECT near.report_id, sum(near.weight) AS weight
    FROM unnest(CAST($1::text AS bigint[])) AS own(key) CROSS JOIN LATERAL (
      SELECT report_id, 1.0 / count(*) OVER () AS weight FROM (
        SELECT k.report_id FROM duplicate_key k WHERE k.key = own.key AND k.report_id <> CAST($2::text AS int)
        ORDER BY k.report_id LIMIT ${maxPerKey}) first) near
    GROUP BY near.report_id ORDER BY weight DESC, near.report_id LIMIT ${maxCandidates})
  SELECT s.report_id, s.shingle_count, s.sketch FROM shared JOIN duplicate_signature s USING (report_id) ORDER BY s.report_id`

/** The reports most likely to be copies of one, by the keys that they share with it. */
export async function readCandidates(reader: Reader, { reportId, keys }: DuplicateSignature): Promise<DuplicateCandidate[]> {
  const { rows } = await reader.sql.query<{ report_id: number; shingle_count: number; sketch: number[] }>(candidates, [
    array(keys),
    String(reportId),
  ])
  return rows.map((row) => ({ reportId: row.report_id, shingleCount: row.shingle_count, sketch: row.sketch }))
}

const unsigned = `
  SELECT r.id FROM report r LEFT JOIN duplicate_signature s ON s.report_id = r.id
  WHERE r.state = 'published' AND r.current_version_id IS NOT NULL AND s.version_id IS DISTINCT FROM r.current_version_id
  ORDER BY r.id`

/** Published reports that were never compared as they stand now. */
export async function readUncompared(reader: Reader): Promise<readonly number[]> {
  const { rows } = await reader.sql.query<{ id: number }>(unsigned)
  return rows.map(({ id }) => id)
}
