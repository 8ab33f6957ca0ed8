import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from '#lib/query/index.ts'
import { executorOf, inSqlTransaction, openPool } from '#lib/store/sql.ts'
import { createTestDatabase } from '#scripts/testing/database.ts'
import { foldClauses } from '../fold-clauses.ts'
import { randomCorpus } from '../testing/random-corpus.ts'
import { candidates, type Matching, matchStatement, type Way } from './matches/match-statement.ts'
import { createParameters } from './parameters.ts'
import { isReadingAllCheaper } from './reading-all.ts'
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

  const planOf = (what: Matching, way: Way, before = 'SELECT 1') =>
    inSqlTransaction(pool, async (sql) => {
      await openSnapshot(sql)
      await sql.query(before)
      const { sql: text, values } = matchStatement(what, way)
      return JSON.stringify((await sql.query(`EXPLAIN (FORMAT JSON) ${text}`, values)).rows)
    })

  it.each([
    ['q=创城', 'rows'],
    ['q=title:创城|城', 'rows'],
    ['q=创 市民', 'rows'],
    ['q=市民城', 'candidates'],
    ['q=着力&script=exact', 'candidates'],
  ] as const)('of %s reads the index of grams and never the whole table', async (address, way) => {
    const plan = await planOf(matching(address), way)
    expect(plan).toContain('entry_grams_idx')
    expect(plan).not.toMatch(/"Node Type":"Seq Scan"[^}]*"Relation Name":"entry"/)
  })

  it('reads the index for what is excluded, too', async () => {
    const plan = await planOf(matching('q=创|城', { combine: 'any', tiers: false }), 'rows')
    expect(plan).toContain('entry_grams_idx')
  })

  it('looks texts up one by one, by the number of the report, and each once', async () => {
    const plan = await planOf(matching('q=城市创'), 'candidates')
    expect(plan.match(/text_pkey/g)).toHaveLength(1)
    expect(plan).not.toMatch(/"Node Type":"Seq Scan"[^}]*"Relation Name":"text"/)
  })

  it('reads every text from end to end where nearly all are candidates, shared among workers, and nothing else', async () => {
    const plan = await planOf(matching('q=城市创'), 'texts', 'SET LOCAL enable_seqscan = on; SET LOCAL parallel_setup_cost = 0')
    expect(plan).toMatch(/"Node Type":"Gather".*"Node Type":"Seq Scan","Parent Relationship":"Outer","Parallel Aware":true/)
    expect(plan).not.toContain('entry')
  })

  it('is chosen by how many candidates there are', async () => {
    await inSqlTransaction(pool, async (sql) => {
      await openSnapshot(sql)
      const cheaper = (address: string, count: number) => {
        const parameters = createParameters()
        return isReadingAllCheaper(sql, candidates(parameters, matching(address)), parameters.values, count)
      }
      expect(await cheaper('q=城', 300)).toBe(true)
      expect(await cheaper('q=城', 300_000)).toBe(false)
      expect(await cheaper('q=何处有之', 300)).toBe(false)
    })
  })

  it('may be shared among workers where no text has to be looked up', async () => {
    const plan = await planOf(matching('q=城市', { tiers: false }), 'rows', 'SET LOCAL debug_parallel_query = on')
    expect(plan).toContain('"Node Type":"Gather"')
  })
})
