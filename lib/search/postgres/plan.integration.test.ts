import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from '#lib/query/index.ts'
import { executorOf, inSqlTransaction, openPool } from '#lib/store/sql.ts'
import { createTestDatabase } from '#scripts/testing/database.ts'
import { foldClauses } from '../fold-clauses.ts'
import { randomCorpus } from '../testing/random-corpus.ts'
import { type Matching, matchStatement } from './matches/match-statement.ts'
import { openSnapshot } from './snapshot.ts'
import { writeEntries } from './write-entries.ts'

const matching = (address: string, rest: Partial<Matching> = {}): Matching => {
  const { clauses, script } = parse(address).query
  return { clauses: foldClauses(clauses, script), combine: 'all', tiers: true, ...rest }
}

describe('the plan of a search', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>
  let pool: ReturnType<typeof openPool>
  beforeAll(async () => {
    database = await createTestDatabase()
    pool = openPool(database.url)
    await writeEntries(executorOf(pool), randomCorpus(300, 5, false))
    await pool.query('ANALYZE search.entry, search.text')
  })
  afterAll(async () => {
    await pool?.end()
    await database?.close()
  })

  const planOf = (what: Matching, before: string) =>
    inSqlTransaction(pool, async (sql) => {
      await openSnapshot(sql)
      await sql.query(before)
      const { sql: text, values } = matchStatement(what)
      return JSON.stringify((await sql.query(`EXPLAIN (FORMAT JSON) ${text}`, values)).rows)
    })

  it.each(['q=创城', 'q=市民城', 'q=title:创城|城', 'q=创 市民', 'q=着力&script=exact'])(
    'of %s reads the index of grams and never the whole table',
    async (address) => {
      const plan = await planOf(matching(address), 'SELECT 1')
      expect(plan).toContain('entry_grams_idx')
      expect(plan).not.toMatch(/"Node Type":"Seq Scan"[^}]*"Relation Name":"entry"/)
    },
  )

  it('reads the index for what is excluded, too', async () => {
    const plan = await planOf(matching('q=创|城', { combine: 'any', tiers: false }), 'SELECT 1')
    expect(plan).toContain('entry_grams_idx')
  })

  it('looks texts up one by one, by the number of the report', async () => {
    const plan = await planOf(matching('q=城市创'), 'SELECT 1')
    expect(plan).toContain('text_pkey')
    expect(plan).not.toMatch(/"Node Type":"Seq Scan"[^}]*"Relation Name":"text"/)
  })

  it('may be shared among workers where no text has to be looked up', async () => {
    const plan = await planOf(matching('q=城市', { tiers: false }), 'SET LOCAL debug_parallel_query = on')
    expect(plan).toContain('"Node Type":"Gather"')
  })
})
