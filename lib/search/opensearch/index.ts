export { createOpenSearchEngine } from './engine.ts'
