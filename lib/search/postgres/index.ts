export { createPostgresEngine } from './engine.ts'
export { deleteEntries, writeEntries } from './write-entries.ts'
