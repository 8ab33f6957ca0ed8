export * from './port.ts'
export { createPostgresEngine, deleteEntries, writeEntries } from './postgres/index.ts'
