import type { EngineView } from '#components/admin/engine-view.ts'
import { createPostgresEngine, type SearchEngine, SearchUnavailable } from '#lib/search/index.ts'
import { archiveStore } from '../../archive.ts'

/** Asks an engine where its index stands, compared with the archive. */
async function viewEngine(engine: SearchEngine, corpusVersion: bigint): Promise<EngineView> {
  try {
    const version = await engine.version()
    const state = version === null ? 'empty' : version < corpusVersion ? 'behind' : 'ready'
    return { name: engine.name, state, version }
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error
    return { name: engine.name, state: 'unavailable', version: null }
  }
}

/** Every engine that is configured, and Postgres, which always is. */
export const readEngines = (corpusVersion: bigint): Promise<readonly EngineView[]> =>
  Promise.all([createPostgresEngine(archiveStore().pool)].map((engine) => viewEngine(engine, corpusVersion)))
