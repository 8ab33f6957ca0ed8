import { deleteEntries, writeEntries } from '#lib/search/index.ts'
import type { EntryWriter } from '../publish-changes.ts'

/** The real index in the database of a test. */
export const searchWriter: EntryWriter = { put: writeEntries, remove: deleteEntries }
