import type pg from 'pg'
import { isEmptyChoice, type Query } from '#lib/query/index.ts'
import { executorOf, inSqlTransaction, type SqlExecutor } from '#lib/store/sql.ts'
import type { Counted, Counter, FoundInTexts, FoundReports } from '../counter.ts'
import { SearchUnavailable } from '../port.ts'
import { answer } from './answer/answer.ts'
import { createColumnKeeper } from './columns/column-keeper.ts'
import type { Columns } from './columns/columns.ts'
import { findPeople, type PeopleFound } from './matches/find-people.ts'
import { createRemembered } from './matches/remembered.ts'
import { openSnapshot, readState } from './snapshot.ts'

const rememberedBytes = 8 * 1024 * 1024

/** What stands in the columns of what was found. */
function inColumns({ rowOf }: Columns, found: FoundReports | null): FoundReports | null {
  const isKnown = (id: number) => (rowOf[id] ?? -1) >= 0
  if (!found?.ids.some((id) => !isKnown(id))) return found
  const { ids, tiers } = found
  return { ids: ids.filter(isKnown), tiers: tiers?.filter((_, i) => isKnown(ids[i] ?? -1)) ?? null }
}

const count = (columns: Columns, { positive, negative }: FoundInTexts, people: PeopleFound | null, query: Query): Counted =>
  answer(columns, { positive: inColumns(columns, positive), negative: inColumns(columns, negative), people }, query)

function unavailable(cause: unknown): never {
  throw new SearchUnavailable('The columns that counting needs could not be read from Postgres. Look at the database', { cause })
}

/** Counts in this process what another engine found, from columns of its own: keep one per process. */
export function createCounter(pool: pg.Pool): Counter {
  const keeper = createColumnKeeper()
  const remembered = createRemembered(rememberedBytes)
  let latest: Columns | null = null

  /** One attempt; `again` when the process has meanwhile gone on to a newer state than this transaction sees. */
  async function countIn(sql: SqlExecutor, query: Query, found: FoundInTexts, version: bigint): Promise<Counted | null | 'again'> {
    await openSnapshot(sql)
    const state = await readState(sql)
    if (state.corpusVersion !== version) return null
    const columns = await keeper.columnsAt(sql, state)
    if (!columns) return 'again'
    latest = columns
    const people = await findPeople(sql, remembered, state.revision, query.choices.person)
    return count(columns, found, people, query)
  }

  /** Without people nothing has to be looked up: that the columns still stand is known by one question. */
  async function countKept(query: Query, found: FoundInTexts, version: bigint): Promise<Counted | null | 'again'> {
    if (!isEmptyChoice(query.choices.person)) return 'again'
    const state = await readState(executorOf(pool))
    if (state.corpusVersion !== version) return null
    return latest?.revision === state.revision ? count(latest, found, null, query) : 'again'
  }

  async function counted(query: Query, found: FoundInTexts, version: bigint): Promise<Counted | null> {
    let result = await countKept(query, found, version)
    while (result === 'again') result = await inSqlTransaction(pool, (sql) => countIn(sql, query, found, version), 'REPEATABLE READ')
    return result
  }

  return (query, found, version) => counted(query, found, version).catch(unavailable)
}
