import pg from 'pg'
import { copyIn } from './copy-rows.ts'

/** Rows by column name, as node-postgres reads them. */
export type SqlRow = Record<string, unknown>

/** Runs one statement with `$1`-style parameters: on a pool, or on the connection of a transaction. */
export type SqlExecutor = {
  query<Row extends SqlRow = SqlRow>(sql: string, parameters?: readonly unknown[]): Promise<{ readonly rows: Row[] }>
}

/** The connection of a transaction: it takes in whole tables, too (`copyData`). */
export type SqlConnection = SqlExecutor & { copyIn(sql: string, data: Buffer): Promise<void> }

/** Connections of one process. An idle connection that the server ends is replaced by the next statement. */
export function openPool(databaseUrl: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
  pool.on('error', (error) => console.error(`A database connection was lost: ${error.message}`))
  return pool
}

export const executorOf = (client: pg.Pool | pg.PoolClient): SqlExecutor => ({
  query: async <Row extends SqlRow>(sql: string, parameters: readonly unknown[] = []) => {
    const { rows } = await client.query<Row>(sql, [...parameters])
    return { rows }
  },
})

/** Runs `work` on one connection inside a transaction of plain SQL, so that it may use SET LOCAL and sees one state throughout. */
export async function inSqlTransaction<T>(
  pool: pg.Pool,
  work: (sql: SqlConnection) => Promise<T>,
  isolation: 'READ COMMITTED' | 'REPEATABLE READ' = 'REPEATABLE READ',
): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query(`BEGIN ISOLATION LEVEL ${isolation}`)
    const result = await work({ ...executorOf(client), copyIn: (sql, data) => copyIn(client, sql, data) })
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch((cause: Error) => {
      broken = cause
    })
    throw error
  } finally {
    client.release(broken)
  }
}
