import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { type Prisma, PrismaClient } from './generated/client.ts'
import { executorOf, openPool, type SqlExecutor } from './sql.ts'

/** What a reading function needs: a store, or a transaction on it. */
export type Reader = { readonly db: Prisma.TransactionClient; readonly sql: SqlExecutor }

/** What a writing function needs: all that it writes stands or falls with the transaction. */
export type Tx = Reader & { readonly inTransaction: true }

/** The database of one process. `close` ends its connections. */
export type Store = Reader & { readonly databaseUrl: string; readonly pool: pg.Pool; readonly client: PrismaClient; close(): Promise<void> }

/** Opens a migrated database; connections are made when they are first needed. */
export function openStore(databaseUrl: string): Store {
  const pool = openPool(databaseUrl)
  const client = new PrismaClient({ adapter: new PrismaPg(pool) })
  const close = async () => {
    await client.$disconnect()
    await pool.end()
  }
  return { databaseUrl, pool, client, db: client, sql: executorOf(pool), close }
}

const shared = globalThis as typeof globalThis & { huijiStores?: Map<string, Store> }

/** The one store of this process for an address, however often a development server loads this module anew. Never closed. */
export function sharedStore(databaseUrl: string): Store {
  shared.huijiStores ??= new Map()
  const known = shared.huijiStores.get(databaseUrl)
  if (known) return known
  const store = openStore(databaseUrl)
  shared.huijiStores.set(databaseUrl, store)
  return store
}
