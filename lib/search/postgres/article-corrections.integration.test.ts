import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from '#lib/query/index.ts'
import { executorOf, openPool } from '#lib/store/sql.ts'
import { createTestDatabase } from '#scripts/testing/database.ts'
import { foldClauses } from '../fold-clauses.ts'
import { entry } from '../testing/entry.ts'
import { randomCorpus } from '../testing/random-corpus.ts'
import { expected } from '../testing/reference.ts'
import { createArticleCorrector } from './article-corrections.ts'
import { writeEntries } from './write-entries.ts'

const chance = randomCorpus(400, 77, true)
const articles = [
  entry(11, { unitId: -1, rank: 0, title: '母本', body: '母本里有督查。\n' }),
  entry(12, { unitId: -1, rank: 2, title: '副本', body: '副本里有督查和巡查。\n' }),
  entry(13, { unitId: -1, rank: 1, title: '另一副本', body: '这里也有巡查。\n' }),
]

describe('the corrections of a search for articles', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>
  let pool: ReturnType<typeof openPool>
  beforeAll(async () => {
    database = await createTestDatabase()
    pool = openPool(database.url)
    await writeEntries(executorOf(pool), [...articles, ...chance])
    await pool.query('ANALYZE search.entry')
  })
  afterAll(async () => {
    await pool?.end()
    await database?.close()
  })
  const correct = async (q: string) => (await createArticleCorrector(pool)(foldClauses(parse({ q }).query.clauses, 'any'))).corrections

  it('are none where there are no terms, or where the master has them', async () => {
    expect(await correct('')).toEqual({ add: [], remove: [] })
    expect(await correct('督查')).toEqual({ add: [], remove: [] })
  })
  it('put the best member that has the terms in the place of a master that has them not', async () => {
    expect(await correct('巡查')).toEqual({ add: [13], remove: [] })
    expect(await correct('督查 巡查')).toEqual({ add: [12], remove: [] })
  })
  it('take out a master for an excluded term of another member', async () => {
    expect(await correct('督查 -巡查')).toEqual({ add: [], remove: [11] })
    expect(await correct('-巡查')).toEqual({ add: [], remove: [11] })
    expect(await correct('巡查 -母本')).toEqual({ add: [], remove: [] })
  })

  it.each(['创', '城市', '创城', '市民 -创城', '-城', '建|著', 'title:城', '创 -title:市'])(
    'lead from pages to articles for %s',
    async (q) => {
      const { query } = parse({ q, count: 'articles', size: '100' })
      const all = { ...query, size: 1_000 } as unknown as typeof query
      const pages = expected(chance, { ...all, count: 'pages' })
      const { add, remove } = (await correct(q)) ?? { add: [], remove: [] }
      const standing = pages.ids.filter(
        (id) => (chance.find(({ reportId }) => reportId === id)?.rank === 0 || add.includes(id)) && !remove.includes(id),
      )
      expect(standing).toEqual(expected(chance, all).ids)
    },
  )
})
