import type { IndexChange } from '#lib/search/port.ts'
import { readIndexEntries } from './index-entries.ts'
import type { Reader, Tx } from './open-store.ts'

/** Notes that derived indexes have to look at these reports again to stand at `corpusVersion`. */
export async function noteChanges(tx: Tx, corpusVersion: bigint, reportIds: readonly number[]): Promise<void> {
  await tx.db.outbox.createMany({ data: reportIds.map((reportId) => ({ corpusVersion, reportId })), skipDuplicates: true })
}

const batchSize = 200

/**
 * What changed after corpus version `after`, up to and with `upTo`: each report once, as it stands now (a report that is not
 * published is a deletion). Applying a change twice, or one that a later version has overtaken, does no harm.
 */
export async function* readChanges(reader: Reader, after: bigint, upTo: bigint): AsyncIterable<IndexChange> {
  let last = 0
  for (;;) {
    const { rows } = await reader.sql.query<{ report_id: number }>(
      'SELECT DISTINCT report_id FROM outbox WHERE corpus_version > $1 AND corpus_version <= $2 AND report_id > $3 ORDER BY report_id LIMIT $4',
      [after, upTo, last, batchSize],
    )
    const ids = rows.map((row) => row.report_id)
    if (ids.length === 0) return
    const entries = new Map((await readIndexEntries(reader, ids)).map((entry) => [entry.reportId, entry]))
    for (const reportId of ids) {
      const entry = entries.get(reportId)
      yield entry ? { kind: 'put', entry } : { kind: 'delete', reportId }
    }
    last = ids.at(-1) ?? last
  }
}
