import type { SqlConnection } from '#lib/store/sql.ts'
import { batches } from '../batches.ts'
import type { IndexEntry } from '../port.ts'
import { copiedEntries, copyEntries } from './write-entries.ts'

/** Small enough for a socket to take a batch whole: the server works on it while this process makes the next. */
const batchSize = 50

/**
 * Half of the time goes into the index over grams, whose making the server shares with a second process where it has one to spare (18 or
 * later); the rows are too narrow for it to think of that by itself. It may use half as much memory as the server keeps pages in, and at
 * most a gigabyte. Settings hold for this transaction.
 */
const prepare = `
SELECT set_config('maintenance_work_mem', least(1048576, greatest(65536, pg_size_bytes(current_setting('shared_buffers')) / 2048)) || 'kB', true);
SET LOCAL max_parallel_maintenance_workers = 1;
DROP TABLE IF EXISTS search.entry_next;
CREATE TABLE search.entry_next (LIKE search.entry INCLUDING STORAGE INCLUDING DEFAULTS) WITH (toast_tuple_target = 128, parallel_workers = 1);
DROP TABLE IF EXISTS search.text_next;
CREATE TABLE search.text_next (LIKE search.text INCLUDING STORAGE) WITH (toast_tuple_target = 8160)`
const nextTables = { entry: 'search.entry_next', text: 'search.text_next' }

/** Indexes are made after filling, which is much faster than filling through them; names as in the migration. */
const finish = `
ALTER TABLE search.entry_next ADD PRIMARY KEY (report_id);
CREATE INDEX entry_next_grams_idx ON search.entry_next USING GIN (grams) WITH (fastupdate = off);
CREATE INDEX entry_next_grouped_grams_idx ON search.entry_next USING GIN (grams) WITH (fastupdate = off) WHERE unit_id <> report_id;
CREATE INDEX entry_next_unit_id_idx ON search.entry_next (unit_id);
CREATE INDEX entry_next_revision_idx ON search.entry_next (revision);
CREATE INDEX entry_next_people_idx ON search.entry_next USING GIN (people) WITH (fastupdate = off);
ALTER TABLE search.text_next ADD PRIMARY KEY (report_id);
ANALYZE search.entry_next;
ANALYZE search.text_next;
DROP TABLE search.entry;
DROP TABLE search.text;
ALTER TABLE search.text_next RENAME TO text;
ALTER INDEX search.text_next_pkey RENAME TO text_pkey;
ALTER TABLE search.entry_next RENAME TO entry;
ALTER INDEX search.entry_next_pkey RENAME TO entry_pkey;
ALTER INDEX search.entry_next_grams_idx RENAME TO entry_grams_idx;
ALTER INDEX search.entry_next_grouped_grams_idx RENAME TO entry_grouped_grams_idx;
ALTER INDEX search.entry_next_unit_id_idx RENAME TO entry_unit_id_idx;
ALTER INDEX search.entry_next_revision_idx RENAME TO entry_revision_idx;
ALTER INDEX search.entry_next_people_idx RENAME TO entry_people_idx;
ALTER TABLE search.entry RESET (parallel_workers);
DELETE FROM search.gone;
UPDATE search.state SET revision = revision + 1, rebuilt_at = revision + 1`

/** Folds one batch while the server takes in the one before. */
async function fill(sql: SqlConnection, all: AsyncIterable<IndexEntry>, onProgress: (done: number) => void): Promise<void> {
  let done = 0
  let writing: Promise<unknown> = Promise.resolve()
  try {
    for await (const batch of batches(all, batchSize)) {
      const copied = copiedEntries(batch)
      await writing
      writing = copyEntries(sql, nextTables, copied)
      writing.catch(() => undefined) // told where it is awaited
      done += batch.length
      onProgress(done)
    }
  } finally {
    await writing
  }
}

/**
 * Fills tables beside the live ones and swaps, in the transaction of the caller. Holds the corpus version, so that writers wait; readers
 * wait for the moment of the swap only.
 */
export async function rebuildEntries(
  sql: SqlConnection,
  all: AsyncIterable<IndexEntry>,
  onProgress: (done: number) => void,
): Promise<void> {
  await sql.query('SELECT version FROM corpus_version FOR UPDATE')
  for (const statement of prepare.split(';')) await sql.query(statement)
  await fill(sql, all, onProgress)
  for (const statement of finish.split(';')) await sql.query(statement)
}
