export { createArticleCorrector } from './article-corrections.ts'
export { createPostgresEngine } from './engine.ts'
export { createVerifier } from './verifier.ts'
export { deleteEntries, writeEntries } from './write-entries.ts'
