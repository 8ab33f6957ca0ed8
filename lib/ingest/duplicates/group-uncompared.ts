import { inTransaction, readUncompared, type Store, takeTurn } from '#lib/store/index.ts'
import { type EntryWriter, publishEntries } from '../publish-entries.ts'
import { regroupDuplicates } from './regroup-duplicates.ts'

const batchSize = 100

/**
 * Groups the reports of an archive that were never compared, as of one that is older than the grouping; batch by batch, each in a
 * transaction of its own, so that it can be broken off and carried on.
 * @returns how many there were
 */
export async function groupUncompared(
  store: Store,
  writer: EntryWriter,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<number> {
  const ids = await readUncompared(store)
  for (let from = 0; from < ids.length; from += batchSize) {
    const batch = ids.slice(from, from + batchSize)
    await inTransaction(store, async (tx) => {
      await takeTurn(tx)
      await publishEntries(tx, writer, await regroupDuplicates(tx, batch))
    })
    onProgress(from + batch.length, ids.length)
  }
  return ids.length
}
