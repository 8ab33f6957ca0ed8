export { catchUp, type IndexSource } from './catch-up.ts'
export { checkDrift, type Drift } from './check-drift.ts'
export { IndexChanging } from './index-changing.ts'
export { InexactHere } from './inexact-here.ts'
export { type LooserSearch, looserSearches } from './looser.ts'
export type { Loosening, NearNames } from './looser-queries.ts'
export { checkMeilisearch, createMeilisearchEngine } from './meilisearch/index.ts'
export { configuredEngine, type EngineSettings, openSearch, openSearchPlace } from './open-search.ts'
export { checkOpenSearch, createOpenSearchEngine } from './opensearch/index.ts'
export * from './port.ts'
export {
  createArticleCorrector,
  createCounter,
  createPostgresEngine,
  createVerifier,
  deleteEntries,
  writeEntries,
} from './postgres/index.ts'
export type { ServerCheck } from './server-check.ts'
export type { Search } from './service.ts'
export * from './suggest/index.ts'
export type { Verifier } from './verifier.ts'
