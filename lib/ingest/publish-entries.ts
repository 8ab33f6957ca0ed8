import type { IndexEntry } from '#lib/search/port.ts'
import { noteChanges, raiseCorpusVersion, readIndexEntries, type SqlExecutor, type Tx } from '#lib/store/index.ts'

/** Writes the index that lives in the same database, inside the transaction of the change. */
export type EntryWriter = {
  put(sql: SqlExecutor, entries: readonly IndexEntry[]): Promise<void>
  remove(sql: SqlExecutor, reportIds: readonly number[]): Promise<void>
}

/** Makes changes seen without grouping: a new corpus version, a note to the derived indexes, and the entries of the index in this database. */
export async function publishEntries(tx: Tx, writer: EntryWriter, reportIds: readonly number[]): Promise<void> {
  if (reportIds.length === 0) return
  await noteChanges(tx, await raiseCorpusVersion(tx), reportIds)
  const entries = await readIndexEntries(tx, reportIds)
  const published = new Set(entries.map(({ reportId }) => reportId))
  await writer.put(tx.sql, entries)
  await writer.remove(
    tx.sql,
    reportIds.filter((id) => !published.has(id)),
  )
}
