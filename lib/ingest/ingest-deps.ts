import { deleteEntries, writeEntries } from '#lib/search/index.ts'
import type { Store } from '#lib/store/index.ts'
import type { IngestDeps } from './ingest-page.ts'
import { rules } from './rules.ts'

/** The loop as it runs outside tests: the rules of this archive, and the search index of the same database. */
export const ingestDeps = (store: Store): IngestDeps => ({ store, pipeline: rules, writer: { put: writeEntries, remove: deleteEntries } })
