import type pg from 'pg'
import { createMeilisearchEngine } from './meilisearch/index.ts'
import { createOpenSearchEngine, type OpenSearchPlace } from './opensearch/index.ts'
import type { SearchEngine } from './port.ts'
import { createArticleCorrector, createCounter, createPostgresEngine, createVerifier } from './postgres/index.ts'
import { createSearch, type Search } from './service.ts'

/** What of the settings (lib/config) chooses the engine. */
export type EngineSettings = {
  readonly MEILISEARCH_URL?: string | undefined
  readonly MEILISEARCH_KEY?: string | undefined
  /** Addresses of the nodes, joined by commas. */
  readonly OPENSEARCH_URL?: string | undefined
  readonly OPENSEARCH_USER?: string | undefined
  readonly OPENSEARCH_PASSWORD?: string | undefined
  readonly OPENSEARCH_SHARDS?: number | undefined
  readonly OPENSEARCH_REPLICAS?: number | undefined
}

/** The cluster that the settings name; null without one. */
export function openSearchPlace(settings: EngineSettings): OpenSearchPlace | null {
  const nodes = settings.OPENSEARCH_URL?.split(',').map((url) => url.trim())
  if (!nodes) return null
  const { OPENSEARCH_USER: username, OPENSEARCH_PASSWORD: password } = settings
  return { nodes, username, password, shards: settings.OPENSEARCH_SHARDS, replicas: settings.OPENSEARCH_REPLICAS }
}

/** The engine beside Postgres that the settings name, able to search and to be written; null when there is none. */
export function configuredEngine(pool: pg.Pool, settings: EngineSettings): SearchEngine | null {
  const cluster = openSearchPlace(settings)
  if (cluster) return createOpenSearchEngine(cluster, createArticleCorrector(pool), createCounter(pool))
  const { MEILISEARCH_URL: host, MEILISEARCH_KEY: apiKey } = settings
  if (!host) return null
  const beside = { verifier: createVerifier(pool), corrector: createArticleCorrector(pool), counter: createCounter(pool) }
  return createMeilisearchEngine({ host, apiKey }, beside)
}

/** The search of a process: the engine that the settings name, with Postgres behind it. Keep one, for it remembers which engine is down. */
export const openSearch = (pool: pg.Pool, settings: EngineSettings): Search =>
  createSearch({ configured: configuredEngine(pool, settings), postgres: createPostgresEngine(pool) })
