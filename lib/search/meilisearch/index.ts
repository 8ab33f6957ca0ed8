export { checkMeilisearch } from './check-server.ts'
export { createMeilisearchEngine } from './engine.ts'
