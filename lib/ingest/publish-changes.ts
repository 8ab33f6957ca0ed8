import type { Tx } from '#lib/store/index.ts'
import { regroupDuplicates } from './duplicates/regroup-duplicates.ts'
import { type EntryWriter, publishEntries } from './publish-entries.ts'

export type { EntryWriter } from './publish-entries.ts'

/**
 * Makes changes of reports seen, new ones and those that are no longer published included: they are grouped with their copies, and
 * whatever is changed by that is seen as well.
 */
export async function publishChanges(tx: Tx, writer: EntryWriter, reportIds: readonly number[]): Promise<void> {
  await publishEntries(tx, writer, [...new Set([...reportIds, ...(await regroupDuplicates(tx, reportIds))])])
}
