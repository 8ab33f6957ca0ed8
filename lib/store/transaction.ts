import type { Prisma } from './generated/client.ts'
import type { Store, Tx } from './open-store.ts'
import type { SqlExecutor, SqlRow } from './sql.ts'

/** Long enough for the largest page that is taken in; a page of ordinary size needs some hundredths of a second. */
const timeoutMs = 120_000

const executorIn = (db: Prisma.TransactionClient): SqlExecutor => ({
  query: async <Row extends SqlRow>(sql: string, parameters: readonly unknown[] = []) => ({
    rows: await db.$queryRawUnsafe<Row[]>(sql, ...parameters),
  }),
})

/** Runs `work` all or nothing. Its statements, typed or plain SQL, share one connection. */
export const inTransaction = <T>(store: Store, work: (tx: Tx) => Promise<T>): Promise<T> =>
  store.client.$transaction((db) => work({ db, sql: executorIn(db), inTransaction: true }), { timeout: timeoutMs, maxWait: timeoutMs })

/** Numbers of the advisory locks of this program ("HJ" and a serial number), so that no two uses meet. */
const pageLock = 0x484a_0001

/**
 * Waits for the turn to write pages: two processes that take in the same page at once would both find that it is new.
 * The turn ends with the transaction.
 */
export async function takeTurn(tx: Tx): Promise<void> {
  await tx.db.$executeRaw`SELECT pg_advisory_xact_lock(${pageLock})`
}
