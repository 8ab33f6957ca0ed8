import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeEntries } from '#lib/search/index.ts'
import { entry } from '#lib/search/testing/entry.ts'
import { executorOf, openPool } from '#lib/store/index.ts'
import { createTestDatabase } from './testing/database.ts'

let database: Awaited<ReturnType<typeof createTestDatabase>>
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database?.close())

function reindex(...args: readonly string[]): Promise<{ code: number | null; output: string }> {
  const environment = { ...process.env, DATABASE_URL: database.url, MEILISEARCH_URL: '', MEILISEARCH_KEY: '', OPENSEARCH_URL: '' }
  const child = spawn(process.execPath, [join(import.meta.dirname, 'reindex.ts'), ...args], { env: environment })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })))
}

/** Each command is a process of its own that opens the database anew. */
const timeoutMs = 180_000

it('names what drifted, and repairs it', { timeout: timeoutMs }, async () => {
  const pool = openPool(database.url)
  await writeEntries(executorOf(pool), [entry(7, { stage: 'launch' })])
  await pool.end()
  const drifted = await reindex('--check')
  expect(drifted.code).toBe(1)
  expect(drifted.output).toContain('total: 0 in the archive, 1 in the index')
  expect(drifted.output).toContain('stage launch: 0 in the archive, 1 in the index')
  expect(await reindex('--repair')).toMatchObject({ code: 0, output: expect.stringContaining('postgres: made anew, 0 reports') })
  expect(await reindex('--check')).toMatchObject({ code: 0, output: expect.stringContaining('postgres: as the archive') })
})

it('says how it is used when the command is wrong', { timeout: timeoutMs }, async () => {
  expect(await reindex('--engine', 'other')).toMatchObject({ code: 2, output: expect.stringContaining('Usage: npm run reindex') })
  expect(await reindex('--engine', 'meilisearch')).toMatchObject({ code: 2, output: expect.stringContaining('MEILISEARCH_URL is not set') })
})
