import type pg from 'pg'
import type { Query } from '#lib/query/index.ts'
import { inSqlTransaction, type SqlExecutor } from '#lib/store/sql.ts'
import { batches } from '../batches.ts'
import { type IndexChange, type SearchEngine, type SearchResult, SearchUnavailable } from '../port.ts'
import { type AnswerRow, readAnswer } from './read-answer.ts'
import { rebuildEntries } from './rebuild.ts'
import { searchStatement } from './search-statement.ts'
import { deleteEntries, writeEntries } from './write-entries.ts'

const batchSize = 200

/**
 * Runs a search on one connection inside a transaction. It must be READ COMMITTED: a statement that waits for the swap of a rebuild
 * would otherwise see the new table as of before, empty.
 */
async function searchIn(sql: SqlExecutor, query: Query): Promise<SearchResult> {
  const { sql: text, values, hasPositiveTerms } = searchStatement(query)
  if (hasPositiveTerms) await sql.query('SET LOCAL enable_seqscan = off')
  await sql.query('SET LOCAL jit = off')
  await sql.query("SET LOCAL work_mem = '32MB'")
  const { rows } = await sql.query<AnswerRow>(text, values)
  return readAnswer(rows, query)
}

async function applyIn(sql: SqlExecutor, changes: readonly IndexChange[]): Promise<void> {
  const last = new Map(changes.map((change) => [change.kind === 'put' ? change.entry.reportId : change.reportId, change]))
  await deleteEntries(
    sql,
    [...last].filter(([, change]) => change.kind === 'delete').map(([reportId]) => reportId),
  )
  await writeEntries(
    sql,
    [...last.values()].flatMap((change) => (change.kind === 'put' ? [change.entry] : [])),
  )
}

function unavailable(cause: unknown): never {
  throw new SearchUnavailable('The search in Postgres failed. Look at the database, or make its index anew: npm run reindex', { cause })
}

/**
 * The embedded engine: always there, and never behind, because the ingest writes its entries in its own transactions (`writeEntries`).
 * Its version is the corpus version itself.
 */
export function createPostgresEngine(pool: pg.Pool): SearchEngine {
  return {
    name: 'postgres',
    search: (query) => inSqlTransaction(pool, (sql) => searchIn(sql, query), 'READ COMMITTED').catch(unavailable),
    async apply(changes) {
      for await (const batch of batches(changes, batchSize)) await inSqlTransaction(pool, (sql) => applyIn(sql, batch), 'READ COMMITTED')
    },
    rebuild: (all, _corpusVersion, onProgress) => inSqlTransaction(pool, (sql) => rebuildEntries(sql, all, onProgress), 'READ COMMITTED'),
    async version() {
      const { rows } = await pool
        .query<{ version: string }>('SELECT coalesce(max(version), 0)::text AS version FROM corpus_version')
        .catch(unavailable)
      return BigInt(rows[0]?.version ?? 0)
    },
  }
}
