import pg from 'pg'
import type { Store } from './open-store.ts'

/** First of the two numbers of the advisory locks on runs; the second is the run's own. */
const runLock = 0x484a_0002

/** Says that a process is at work on a run. Ends by itself when the process dies, however it dies. */
export type RunHold = { release(): Promise<void> }

/** Takes a run for this process. @returns null when another process, still alive, is at work on it. */
export async function holdRun(store: Store, runId: number): Promise<RunHold | null> {
  const client = new pg.Client({ connectionString: store.databaseUrl })
  client.on('error', () => undefined) // the hold is lost with the connection, which the work itself will notice
  await client.connect()
  const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1, $2) AS held', [runLock, runId])
  if (rows[0]?.held) return { release: () => client.end() }
  await client.end()
  return null
}

/** Runs that are said to be running although no living process holds them. */
export async function readAbandonedRuns(store: Store): Promise<readonly number[]> {
  const { rows } = await store.sql.query<{ id: number }>(
    `SELECT id FROM run WHERE state = 'running' AND NOT EXISTS (
       SELECT 1 FROM pg_locks l
       WHERE l.locktype = 'advisory' AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
         AND l.classid = $1 AND l.objid = run.id AND l.objsubid = 2 AND l.granted)
     ORDER BY id`,
    [runLock],
  )
  return rows.map(({ id }) => id)
}
