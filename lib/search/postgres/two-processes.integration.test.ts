import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from '#lib/query/index.ts'
import { openPool } from '#lib/store/sql.ts'
import { createTestDatabase } from '#scripts/testing/database.ts'
import type { IndexChange, IndexEntry, SearchEngine } from '../port.ts'
import { entry } from '../testing/entry.ts'
import { randomCorpus } from '../testing/random-corpus.ts'
import { expected } from '../testing/reference.ts'
import { createPostgresEngine } from './engine.ts'

async function* each<T>(items: readonly T[]): AsyncIterable<T> {
  yield* items
}
const put = (one: IndexEntry): IndexChange => ({ kind: 'put', entry: one })
const addresses = ['', 'q=创城', 'q=城市', 'q=创 -市民&stage=launch', 'person=陈甲', 'year=2021&count=pages']

describe('an index that another process changes', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>
  let pool: ReturnType<typeof openPool>
  let [reader, writer]: SearchEngine[] = []
  let entries: readonly IndexEntry[] = []

  beforeAll(async () => {
    database = await createTestDatabase()
    pool = openPool(database.url)
    ;[reader, writer] = [createPostgresEngine(pool), createPostgresEngine(pool)]
  })
  afterAll(async () => {
    await pool?.end()
    await database?.close()
  })

  async function checkReader() {
    for (const address of addresses) {
      const { query } = parse(address)
      const result = await reader?.search(query)
      expect({ ids: result?.ids, total: result?.total, facets: result?.facets }).toEqual(expected(entries, query))
    }
  }

  it('is answered as it stands, whatever this process remembers', async () => {
    entries = randomCorpus(60, 1, true)
    await writer?.rebuild(each(entries), 1n, () => {})
    await checkReader()
    const changed = randomCorpus(20, 2, true, 1_050)
    await writer?.apply(each(changed.map(put)), 2n)
    const ids = new Set(changed.map(({ reportId }) => reportId))
    entries = [...entries.filter(({ reportId }) => !ids.has(reportId)), ...changed]
    await checkReader()
    await writer?.apply(each(entries.slice(0, 10).map(({ reportId }): IndexChange => ({ kind: 'delete', reportId }))), 3n)
    entries = entries.slice(10)
    await checkReader()
    entries = randomCorpus(30, 3, false, 1_020)
    await writer?.rebuild(each(entries), 4n, () => {})
    await checkReader()
  })

  it('is always answered of one state while it changes', async () => {
    const pairs = Array.from(
      { length: 12 },
      (_, i) => [entry(5_000 + 2 * i, { body: '成双创城' }), entry(5_001 + 2 * i, { body: '成双创城' })] as const,
    )
    let done = false
    const writing = (async () => {
      for (const pair of pairs) await writer?.apply(each(pair.map(put)), 5n)
    })().finally(() => {
      done = true
    })
    const { query } = parse('q=成双&sort=newest&size=100')
    const seen = async () => {
      while (!done) {
        const result = await reader?.search(query)
        expect((result?.total ?? 1) % 2).toBe(0)
        expect(result?.ids.length).toBe(result?.total)
      }
    }
    await Promise.all([writing, seen(), seen(), seen()])
    expect((await reader?.search(query))?.total).toBe(24)
  })
})
