import type { EngineView } from '#components/admin/engine-view.ts'
import { readSettings } from '#lib/config/index.ts'
import { configuredEngine, createPostgresEngine, type SearchEngine, SearchUnavailable } from '#lib/search/index.ts'
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

/** The search server of the settings, where there is one, and Postgres. */
function configuredEngines(): readonly SearchEngine[] {
  const { pool } = archiveStore()
  const server = configuredEngine(pool, readSettings())
  return [...(server ? [server] : []), createPostgresEngine(pool)]
}

/** How every engine stands that may answer readers. */
export const readEngines = (corpusVersion: bigint): Promise<readonly EngineView[]> =>
  Promise.all(configuredEngines().map((engine) => viewEngine(engine, corpusVersion)))
