import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from '#lib/query/index.ts'
import { executorOf, inSqlTransaction, openPool } from '#lib/store/sql.ts'
import { createTestDatabase } from '#scripts/testing/database.ts'
import { randomCorpus } from '../testing/random-corpus.ts'
import { searchStatement } from './search-statement.ts'
import { writeEntries } from './write-entries.ts'

describe('the plan of a search', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>
  let pool: ReturnType<typeof openPool>
  beforeAll(async () => {
    database = await createTestDatabase()
    pool = openPool(database.url)
    await writeEntries(executorOf(pool), randomCorpus(300, 5, false))
    await pool.query('ANALYZE search.entry')
  })
  afterAll(async () => {
    await pool?.end()
    await database?.close()
  })

  it.each(['q=创城', 'q=市民城', 'q=title:创城|城', 'q=创 -市民&stage=launch', 'q=着力&script=exact'])(
    'of %s reads the index of grams and never the whole table',
    async (address) => {
      const { sql, values } = searchStatement(parse(address).query)
      const plan = await inSqlTransaction(pool, async (tx) => {
        await tx.query('SET LOCAL enable_seqscan = off')
        return JSON.stringify((await tx.query(`EXPLAIN (FORMAT JSON) ${sql}`, values)).rows)
      })
      expect(plan).toContain('entry_grams_idx')
      expect(plan).not.toMatch(/"Node Type":"Seq Scan"[^}]*"Relation Name":"entry"/)
    },
  )
})
