export { createMeilisearchEngine } from './engine.ts'
