import { join } from 'node:path'
import { readSettings } from '#lib/config/index.ts'
import { migrate } from '#lib/store/migrate.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './postgres/embedded.ts'

export const migrationsFolder = join(import.meta.dirname, '..', 'prisma', 'migrations')

/** A migrated database: the one of DATABASE_URL, or the embedded one (found running, or started). */
export async function openDatabase(): Promise<{
  readonly url: string
  readonly embedded: EmbeddedPostgres | null
  close(): Promise<void>
}> {
  const settings = readSettings()
  const embedded = settings.DATABASE_URL ? null : await startEmbeddedPostgres(settings.HUIJI_DATA)
  const url = settings.DATABASE_URL ?? embedded?.url ?? ''
  try {
    await migrate(url, migrationsFolder)
  } catch (cause) {
    await embedded?.stop()
    throw new Error(`The database could not be brought up to date: ${(cause as Error).message}`, { cause })
  }
  return { url, embedded, close: async () => embedded?.stop() }
}

/** Runs a command's work on the database and ends what was started for it. */
export async function withDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const database = await openDatabase()
  try {
    return await work(database.url)
  } finally {
    await database.close()
  }
}
