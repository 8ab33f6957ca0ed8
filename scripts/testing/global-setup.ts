import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '#lib/store/migrate.ts'
import { migrationsFolder } from '../database.ts'
import { startEmbeddedPostgres } from '../postgres/embedded.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a database with all migrations, from which each test's own is copied. */
    templateUrl: string
  }
}

/** One Postgres for the whole test run, with nothing kept on disk that a crash would need. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'huiji-test-'))
  const server = await startEmbeddedPostgres(folder, ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=200'])
  const templateUrl = server.url.replace(/[^/]+$/, 'template_huiji')
  const admin = new pg.Client({ connectionString: server.url })
  await admin.connect()
  await admin.query('CREATE DATABASE template_huiji')
  await admin.end()
  await migrate(templateUrl, migrationsFolder)
  project.provide('templateUrl', templateUrl)
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
