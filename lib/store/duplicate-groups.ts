import type { Reader, Tx } from './open-store.ts'

/** Where a report stands in a group; `groupId` null and rank 0 for one without. */
export type Membership = { readonly reportId: number; readonly groupId: number | null; readonly rank: number }

type Row = { id: number; group_id: number | null; rank: number }

const membershipsSql = `
  SELECT id, duplicate_group_id AS group_id, duplicate_rank AS rank FROM report
  WHERE id = ANY($1::int[]) OR duplicate_group_id IN (SELECT duplicate_group_id FROM report WHERE id = ANY($1::int[]))
  ORDER BY id`

/** The groups of these reports, with all their other members. */
export async function readMemberships(reader: Reader, reportIds: readonly number[]): Promise<Membership[]> {
  const { rows } = await reader.sql.query<Row>(membershipsSql, [reportIds])
  return rows.map((row) => ({ reportId: row.id, groupId: row.group_id, rank: row.rank }))
}

export async function createGroup(tx: Tx): Promise<number> {
  const { id } = await tx.db.duplicateGroup.create({ data: {}, select: { id: true } })
  return id
}

/** Puts reports where they belong now, and names the masters; groups among `touched` that have lost all their members go. */
export async function saveMemberships(tx: Tx, memberships: readonly Membership[], touched: readonly number[]): Promise<void> {
  await tx.sql.query(
    `UPDATE report r SET duplicate_group_id = row.group_id, duplicate_rank = row.rank
     FROM json_to_recordset(CAST($1::text AS json)) AS row(id int, group_id int, rank int) WHERE r.id = row.id`,
    [JSON.stringify(memberships.map(({ reportId, groupId, rank }) => ({ id: reportId, group_id: groupId, rank })))],
  )
  await tx.sql.query(
    `UPDATE duplicate_group g SET master_report_id = r.id FROM report r
     WHERE r.duplicate_group_id = g.id AND r.duplicate_rank = 0 AND g.id = ANY($1::int[]) AND g.master_report_id IS DISTINCT FROM r.id`,
    [touched],
  )
  await tx.sql.query(
    'DELETE FROM duplicate_group g WHERE g.id = ANY($1::int[]) AND NOT EXISTS (SELECT FROM report r WHERE r.duplicate_group_id = g.id)',
    [touched],
  )
}
