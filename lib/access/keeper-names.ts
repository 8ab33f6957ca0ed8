import type { WithSql } from './setup-link.ts'

/** Names of accounts by identifier; those that are gone are left out. */
export async function readKeeperNames({ sql }: WithSql, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql.query<{ id: string; name: string }>('SELECT id, name FROM access_user WHERE id = ANY($1)', [[...new Set(ids)]])
  return new Map(rows.map(({ id, name }) => [id, name]))
}
