import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { expect, it } from 'vitest'
import { migrationsFolder } from '#scripts/database.ts'
import { createTestDatabase } from '#scripts/testing/database.ts'
import { diffSchemas, migrate } from './migrate.ts'

async function onFreshDatabase<T>(work: (client: pg.Client, url: string) => Promise<T>): Promise<T> {
  const database = await createTestDatabase()
  const client = new pg.Client({ connectionString: database.url })
  try {
    await client.connect()
    return await work(client, database.url)
  } finally {
    await client.end()
    await database.close()
  }
}

/** Columns, indexes, keys and enums as Postgres tells them, a line each; checks are left out, because Prisma cannot say them. */
async function structure(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ line: string }>(`
    SELECT concat_ws(' ', table_name, column_name, udt_name, character_maximum_length, is_nullable, column_default) AS line
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
    UNION ALL
    SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
    UNION ALL
    SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f') AND conrelid::regclass::text <> '_prisma_migrations'
    UNION ALL
    SELECT concat_ws(' ', enumtypid::regtype, enumlabel) FROM pg_enum`)
  return rows.map(({ line }) => line).sort()
}

it('finds nothing to do in a database that is up to date', () =>
  onFreshDatabase(async (client, url) => {
    expect(await migrate(url, migrationsFolder)).toEqual([])
    const names = await client.query<{ migration_name: string }>('SELECT migration_name FROM _prisma_migrations ORDER BY 1')
    expect(names.rows[0]?.migration_name).toBe('0001_initial')
  }))

it('leads to the schema that the code is written against', async () => {
  const migrated = await onFreshDatabase(structure)
  const schema = await readFile(join(migrationsFolder, '..', 'schema.prisma'), 'utf8')
  const wanted = await onFreshDatabase(async (client, url) => {
    const script = await diffSchemas(url, null, schema)
    await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
    await client.query(script)
    return structure(client)
  })
  expect(wanted.length).toBeGreaterThan(100)
  expect(migrated).toEqual(wanted)
})
