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
const maxCandidates = 32
/** One key that ten reports share, or several that are more common. */
const leastWeight = 0.1

/**
 * A key counts the more the fewer share it. Relies on the indexes of duplicate_key: the keys of each report, then a short range of each
 * key. One statement for many reports, because planning it takes longer than carrying it out.
 */
const candidates = `
  WITH shared AS (
    SELECT own.report_id AS own_id, near.report_id, sum(near.weight) AS weight
    FROM duplicate_key own CROSS JOIN LATERAL (
      SELECT report_id, 1.0 / count(*) OVER () AS weight FROM (
        SELECT k.report_id FROM duplicate_key k WHERE k.key = own.key AND k.report_id <> own.report_id
        ORDER BY k.report_id LIMIT ${maxPerKey}) first) near
    WHERE own.report_id = ANY(CAST($1::text AS int[]))
    GROUP BY own.report_id, near.report_id HAVING sum(near.weight) >= ${leastWeight}),
  ranked AS (SELECT *, row_number() OVER (PARTITION BY own_id ORDER BY weight DESC, report_id) AS place FROM shared)
  SELECT r.own_id, s.report_id, s.shingle_count, s.sketch FROM ranked r JOIN duplicate_signature s USING (report_id)
  WHERE r.place <= ${maxCandidates} ORDER BY r.own_id, s.report_id`

type CandidateRow = { own_id: number; report_id: number; shingle_count: number; sketch: number[] }

/** The reports most likely to be copies of each of `reportIds`, by the keys that they share with it. All must be signed. */
export async function readCandidates(tx: Tx, reportIds: readonly number[]): Promise<ReadonlyMap<number, readonly DuplicateCandidate[]>> {
  await tx.sql.query("SELECT set_config('jit', 'off', true)")
  const { rows } = await tx.sql.query<CandidateRow>(candidates, [array(reportIds)])
  const candidateOf = (row: CandidateRow) => ({ reportId: row.report_id, shingleCount: row.shingle_count, sketch: row.sketch })
  return new Map([...Map.groupBy(rows, (row) => row.own_id)].map(([id, some]) => [id, some.map(candidateOf)]))
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
