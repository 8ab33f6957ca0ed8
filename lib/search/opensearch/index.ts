export { checkOpenSearch } from './check-server.ts'
export type { OpenSearchPlace } from './connection.ts'
export { createOpenSearchEngine } from './engine.ts'
