import { openPool } from '#lib/store/sql.ts'
import { createTestDatabase } from '#scripts/testing/database.ts'
import { describeSearchEngine } from '../contract.ts'
import { createPostgresEngine } from './engine.ts'

describeSearchEngine('Postgres', async () => {
  const database = await createTestDatabase()
  const pool = openPool(database.url)
  return {
    engine: createPostgresEngine(pool),
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
})
