import type pg from 'pg'
import { createMeilisearchEngine } from './meilisearch/index.ts'
import type { SearchEngine } from './port.ts'
import { createArticleCorrector, createPostgresEngine, createVerifier } from './postgres/index.ts'
import { createSearch, type Search } from './service.ts'

/** What of the settings (lib/config) chooses the engine. */
export type EngineSettings = { readonly MEILISEARCH_URL?: string | undefined; readonly MEILISEARCH_KEY?: string | undefined }

/** The engine beside Postgres that the settings name, able to search and to be written; null when there is none. */
export function configuredEngine(pool: pg.Pool, { MEILISEARCH_URL: host, MEILISEARCH_KEY: apiKey }: EngineSettings): SearchEngine | null {
  return host ? createMeilisearchEngine({ host, apiKey }, createVerifier(pool), createArticleCorrector(pool)) : null
}

/** The search of a process: the engine that the settings name, with Postgres behind it. Keep one, for it remembers which engine is down. */
export const openSearch = (pool: pg.Pool, settings: EngineSettings): Search =>
  createSearch({ configured: configuredEngine(pool, settings), postgres: createPostgresEngine(pool) })
