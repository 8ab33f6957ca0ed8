import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createArticleCorrector,
  createCounter,
  createMeilisearchEngine,
  createOpenSearchEngine,
  createPostgresEngine,
  createVerifier,
  type EngineName,
} from '#lib/search/index.ts'
import { migrate } from '#lib/store/migrate.ts'
import { openPool } from '#lib/store/sql.ts'
import { migrationsFolder } from '../../database.ts'
import { startEmbeddedPostgres } from '../../postgres/embedded.ts'
import { hasMeilisearch, startMeilisearch } from '../../testing/meilisearch.ts'
import { openSearchMissing, startOpenSearch } from '../../testing/opensearch/index.ts'
import { childMemoryBytes } from './child-memory.ts'
import type { Contestant } from './contestant.ts'

export type Pool = ReturnType<typeof openPool>
/** A Postgres of its own for a measure, empty and migrated, at corpus version 1. `stop` ends it and removes it. */
export type BenchPostgres = { readonly pool: Pool; stop(): Promise<void> }

export async function startPostgres(): Promise<BenchPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'huiji-bench-'))
  // Else the data of a server that is started as root would lie elsewhere (scripts/postgres/unprivileged.ts), and stay.
  await chmod(folder, 0o755)
  const database = await startEmbeddedPostgres(folder)
  const pool = openPool(database.url)
  await migrate(database.url, migrationsFolder)
  await pool.query('INSERT INTO corpus_version (id, version) VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET version = 1')
  return {
    pool,
    stop: async () => {
      await pool.end()
      await database.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const postgres = (pool: Pool): Contestant => ({
  engine: createPostgresEngine(pool),
  sizeBytes: async () => {
    const { rows } = await pool.query<{ size: string }>(
      "SELECT pg_total_relation_size('search.entry') + pg_total_relation_size('search.text') AS size",
    )
    return Number(rows[0]?.size)
  },
  memoryBytes: () => childMemoryBytes('postgres'),
  stop: async () => undefined,
})

async function readJson<T>(url: string, apiKey?: string): Promise<T> {
  const answer = await fetch(url, apiKey ? { headers: { authorization: `Bearer ${apiKey}` } } : {})
  return (await answer.json()) as T
}

async function meilisearch(pool: Pool): Promise<Contestant | string> {
  if (!hasMeilisearch()) return 'Meilisearch is not here: put the program meilisearch on PATH, or set MEILISEARCH_URL'
  const server = await startMeilisearch()
  const beside = { verifier: createVerifier(pool), corrector: createArticleCorrector(pool), counter: createCounter(pool) }
  return {
    engine: createMeilisearchEngine({ ...server, index: 'bench' }, beside),
    sizeBytes: async () => (await readJson<{ databaseSize: number }>(`${server.host}/stats`, server.apiKey)).databaseSize,
    memoryBytes: () => childMemoryBytes('meilisearch'),
    stop: server.stop,
  }
}

async function openSearch(pool: Pool): Promise<Contestant | string> {
  const missing = await openSearchMissing()
  if (missing) return `OpenSearch is not here: ${missing}`
  const cluster = await startOpenSearch('full')
  return {
    engine: createOpenSearchEngine({ ...cluster, alias: 'bench', replicas: 0 }, createArticleCorrector(pool), createCounter(pool)),
    sizeBytes: async () =>
      (await readJson<{ _all: { total: { store: { size_in_bytes: number } } } }>(`${cluster.nodes[0]}/_stats/store`))._all.total.store
        .size_in_bytes,
    memoryBytes: () => childMemoryBytes('java'),
    stop: cluster.stop,
  }
}

/** Starts what an engine needs; words where it is not on this machine. */
export async function startEngine(name: EngineName, pool: Pool): Promise<Contestant | string> {
  if (name === 'postgres') return postgres(pool)
  return name === 'meilisearch' ? meilisearch(pool) : openSearch(pool)
}
