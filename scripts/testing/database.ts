import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

async function administer(templateUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: templateUrl.replace(/[^/]+$/, 'postgres') })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** A fresh, migrated, empty database on a real Postgres; `close` removes it, whoever is still connected. */
export async function createTestDatabase(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const templateUrl = inject('templateUrl')
  const name = `test_${randomBytes(8).toString('hex')}`
  await administer(templateUrl, `CREATE DATABASE ${name} TEMPLATE template_huiji`)
  return { url: templateUrl.replace(/[^/]+$/, name), close: () => administer(templateUrl, `DROP DATABASE ${name} WITH (FORCE)`) }
}
