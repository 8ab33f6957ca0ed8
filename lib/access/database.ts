import pg from 'pg'

/** What the commands of this room need of a database: a pg pool or client, or another room's executor of SQL. */
export type Sql = { query(text: string, values: unknown[]): Promise<{ readonly rows: readonly unknown[] }> }

/** A small pool of this room's own: accounts and sessions do not pass through lib/store (docs/decisions). */
export function openAccessPool(databaseUrl: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 })
  // An idle connection that the server ends must not end the site; the next query opens another.
  pool.on('error', (error) => console.error(`A database connection of lib/access was lost: ${error.message}`))
  return pool
}

/** Runs `work` on one connection, all or nothing. */
export async function inAccessTransaction<T>(pool: pg.Pool, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
}
