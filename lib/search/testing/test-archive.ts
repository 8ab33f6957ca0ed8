import type pg from 'pg'
import { openPool } from '#lib/store/sql.ts'
import { createTestDatabase } from '#scripts/testing/database.ts'

/** An empty archive of its own for the test of an engine: `raise` makes a corpus version its present one. */
export type EngineArchive = { readonly pool: pg.Pool; raise(version: bigint): Promise<void>; close(): Promise<void> }

export async function openEngineArchive(): Promise<EngineArchive> {
  const database = await createTestDatabase()
  const pool = openPool(database.url)
  return {
    pool,
    raise: async (version) => {
      await pool.query(
        'INSERT INTO corpus_version (id, version) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET version = excluded.version',
        [version],
      )
    },
    close: async () => {
      await pool.end()
      await database.close()
    },
  }
}
