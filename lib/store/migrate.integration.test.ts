import pg from 'pg'
import { expect, it } from 'vitest'
import { migrationsFolder } from '#scripts/database.ts'
import { createTestDatabase } from '#scripts/testing/database.ts'
import { migrate } from './migrate.ts'

it('finds nothing to do in a database that is up to date', async () => {
  const database = await createTestDatabase()
  const client = new pg.Client({ connectionString: database.url })
  try {
    expect(await migrate(database.url, migrationsFolder)).toEqual([])
    await client.connect()
    const names = await client.query<{ migration_name: string }>('SELECT migration_name FROM _prisma_migrations ORDER BY 1')
    expect(names.rows[0]?.migration_name).toBe('0001_initial')
  } finally {
    await client.end()
    await database.close()
  }
})
