import type pg from 'pg'
import type { Query } from '#lib/query/index.ts'
import { inSqlTransaction, type SqlExecutor } from '#lib/store/sql.ts'
import { batches } from '../batches.ts'
import { type FoldedClause, foldClauses } from '../fold-clauses.ts'
import { type IndexChange, type SearchEngine, type SearchResult, SearchUnavailable } from '../port.ts'
import { answer } from './answer/answer.ts'
import type { Found } from './answer/found.ts'
import { type ColumnKeeper, createColumnKeeper } from './columns/column-keeper.ts'
import type { Columns } from './columns/columns.ts'
import { findMatches } from './matches/find-matches.ts'
import { findPeople } from './matches/find-people.ts'
import { createRemembered, type Remembered } from './matches/remembered.ts'
import { rebuildEntries } from './rebuild.ts'
import { openSnapshot, readState } from './snapshot.ts'
import { deleteEntries, writeEntries } from './write-entries.ts'

const batchSize = 200
const rememberedBytes = 64 * 1024 * 1024

/** What a process keeps of the index. */
type Memory = { readonly columns: ColumnKeeper; readonly remembered: Remembered }

/** Looks up in the texts what the columns do not know. */
async function find(sql: SqlExecutor, remembered: Remembered, state: Pick<Columns, 'revision' | 'count'>, query: Query): Promise<Found> {
  const clauses = foldClauses(query.clauses, query.script)
  const [positive, negative] = [clauses.filter(({ exclude }) => !exclude), clauses.filter(({ exclude }) => exclude)]
  const of = (some: readonly FoldedClause[], combine: 'all' | 'any', tiers: boolean) =>
    some.length === 0 ? null : findMatches(sql, remembered, state, { clauses: some, combine, tiers })
  return {
    positive: await of(positive, 'all', query.sort === 'relevance'),
    negative: await of(negative, 'any', false),
    people: await findPeople(sql, remembered, state.revision, query.choices.person),
  }
}

/** One attempt; null when the process has meanwhile gone on to a newer state of the index than this transaction sees. */
async function searchOnce(sql: SqlExecutor, { columns: keeper, remembered }: Memory, query: Query): Promise<SearchResult | null> {
  await openSnapshot(sql)
  const state = await readState(sql)
  const columns = await keeper.columnsAt(sql, state)
  if (!columns) return null
  const found = await find(sql, remembered, columns, query)
  return { ...answer(columns, found, query), corpusVersion: state.corpusVersion, engine: 'postgres', fallback: null }
}

async function searchIn(pool: pg.Pool, memory: Memory, query: Query): Promise<SearchResult> {
  for (;;) {
    const result = await inSqlTransaction(pool, (sql) => searchOnce(sql, memory, query), 'REPEATABLE READ')
    if (result) return result
  }
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
 * Its version is the corpus version itself. Texts are searched by Postgres, and everything is counted in this process, which keeps the
 * columns that counting needs (decision 024): keep one engine per process.
 */
export function createPostgresEngine(pool: pg.Pool): SearchEngine {
  const memory: Memory = { columns: createColumnKeeper(), remembered: createRemembered(rememberedBytes) }
  return {
    name: 'postgres',
    search: (query) => searchIn(pool, memory, query).catch(unavailable),
    async apply(changes) {
      for await (const batch of batches(changes, batchSize)) await inSqlTransaction(pool, (sql) => applyIn(sql, batch), 'READ COMMITTED')
    },
    async rebuild(all, _corpusVersion, onProgress) {
      await inSqlTransaction(pool, (sql) => rebuildEntries(sql, all, onProgress), 'READ COMMITTED')
    },
    async version() {
      const { rows } = await pool
        .query<{ version: string }>('SELECT coalesce(max(version), 0)::text AS version FROM corpus_version')
        .catch(unavailable)
      return BigInt(rows[0]?.version ?? 0)
    },
  }
}
