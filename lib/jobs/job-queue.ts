import { PgBoss } from 'pg-boss'
import type { SqlExecutor } from '#lib/store/index.ts'

/** The queue of re-ingest runs. Its tables, in a schema of their own, are laid by the queue's library on the first opening. */
export const reingestQueue = 'reingest'

/** What a job says; all else stands in the run. */
export type ReingestJob = { readonly runId: number }

export type JobQueue = { readonly boss: PgBoss; close(): Promise<void> }

/** How often a failed pass is tried again, and after how long. */
const retryLimit = 3
const retryDelay = 5
/** A worker that has not been heard of for so long is dead, and its job goes to another. */
const heartbeatSeconds = 20
/** The longest that the library allows; the heartbeat tells much earlier that a worker has died. */
const expireInSeconds = 23 * 3600

/** @param supervise for the process that works: it also looks after jobs that dead workers left */
export async function openJobQueue(databaseUrl: string, supervise = false): Promise<JobQueue> {
  const boss = new PgBoss({ connectionString: databaseUrl, max: 3, supervise, schedule: false, registerInstance: false })
  boss.on('error', (error) => console.error(`The job queue: ${error.message}`))
  await boss.start()
  await boss.createQueue(reingestQueue, { retryLimit, retryDelay, heartbeatSeconds, expireInSeconds })
  return { boss, close: () => boss.stop({ graceful: true, timeout: 30_000 }) }
}

/** Puts a run on the queue; given a transaction's executor, the job stands or falls with it. */
export async function sendJob({ boss }: JobQueue, job: ReingestJob, sql?: SqlExecutor): Promise<void> {
  const db = sql && { executeSql: async (text: string, values?: unknown[]) => ({ rows: (await sql.query(text, values)).rows }) }
  await boss.send(reingestQueue, job, db ? { db } : {})
}

const shared = globalThis as typeof globalThis & { huijiQueues?: Map<string, Promise<JobQueue>> }

/** The one queue of this process for an address, for putting jobs on; never closed. A failed opening is tried again. */
export function sharedJobQueue(databaseUrl: string): Promise<JobQueue> {
  shared.huijiQueues ??= new Map()
  const known = shared.huijiQueues.get(databaseUrl)
  if (known) return known
  const opening = openJobQueue(databaseUrl)
  shared.huijiQueues.set(databaseUrl, opening)
  opening.catch(() => shared.huijiQueues?.delete(databaseUrl))
  return opening
}
