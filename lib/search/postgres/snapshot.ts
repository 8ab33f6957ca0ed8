import type { SqlExecutor } from '#lib/store/sql.ts'
import type { IndexState } from './columns/column-keeper.ts'

/**
 * The lock comes before the first snapshot, or a search that waited for the swap of a rebuild would see the new table as of before,
 * empty. Reports are read by several workers where there are some thousands and no text has to be looked up; sequential scans of the table
 * would read every array of it.
 */
const settings = `
LOCK TABLE search.entry, search.text IN ACCESS SHARE MODE;
SET LOCAL enable_seqscan = off;
SET LOCAL jit = off;
SET LOCAL work_mem = '32MB';
SET LOCAL max_parallel_workers_per_gather = 2;
SET LOCAL min_parallel_table_scan_size = 0;
SET LOCAL parallel_setup_cost = 200;
SET LOCAL parallel_tuple_cost = 0`

/** Begins to read the index in the caller's transaction, which must be REPEATABLE READ and must not have read anything. */
export async function openSnapshot(sql: SqlExecutor): Promise<void> {
  await sql.query(settings)
}

/** The state of the index that the caller's transaction sees. */
export async function readState(sql: SqlExecutor): Promise<IndexState> {
  const { rows } = await sql.query<{ revision: string; rebuilt_at: string; version: string }>(
    'SELECT revision::text, rebuilt_at::text, (SELECT coalesce(max(version), 0)::text FROM corpus_version) AS version FROM search.state',
  )
  const [state] = rows
  if (!state) throw new Error('search.state is empty; make the index anew: npm run reindex')
  return { revision: BigInt(state.revision), rebuiltAt: BigInt(state.rebuilt_at), corpusVersion: BigInt(state.version) }
}
