import type { Reader } from './open-store.ts'

/** How many published reports were made from pages whose sidecar says that they are invented. */
export async function countInventedReports(reader: Reader): Promise<number> {
  const { rows } = await reader.sql.query<{ count: number }>(`
    SELECT count(*)::int AS count
    FROM report r JOIN report_version v ON v.id = r.current_version_id JOIN observation o ON o.id = v.observation_id
    WHERE r.state = 'published' AND o.sidecar @> '{"invented": true}'`)
  return rows[0]?.count ?? 0
}
