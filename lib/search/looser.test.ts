import { describe, expect, it } from 'vitest'
import { parse, writeTerms } from '#lib/query/index.ts'
import { looserSearches } from './looser.ts'
import { looserQueries } from './looser-queries.ts'
import { corpus } from './testing/corpus.ts'
import { expected } from './testing/reference.ts'

const query = (address: string) => parse(address).query
const looser = (address: string) => looserQueries(query(address)).map((one) => `${one.kind} ${writeTerms(one.query.clauses)}`)

describe('looser searches', () => {
  it('offer the other names of a campaign, as one search', () => {
    const [spelling] = looserQueries(query('q=创文推进会'))
    const texts = spelling?.query.clauses[0]?.any.map(({ text }) => text)
    expect(spelling?.kind).toBe('spelling')
    expect(texts).toContain('创文推进会')
    expect(texts).toContain('创城推进会')
    expect(texts).toContain('全国文明城市推进会')
  })
  it('offer the words of a long term', () => {
    expect(looser('q=督查整改工作会议')).toContain('words 督查整改 工作 会议')
  })
  it('offer names that differ by a character first, one search each', () => {
    const near = (word: string) => (word === '何子方' ? ['何予方', '何于方'] : [])
    const offered = looserQueries(query('q=何子方 整改'), near).map((one) => `${one.kind} ${writeTerms(one.query.clauses)}`)
    expect(offered.slice(0, 2)).toEqual(['near-name 何予方 整改', 'near-name 何于方 整改'])
  })
  it('leave one term out', () => {
    expect(looser('q=甲乙 丙丁')).toEqual(['without-term 丙丁', 'without-term 甲乙'])
  })
  it('leave the filters out, last', () => {
    expect(looser('q=甲乙&stage=launch&from=2020')).toEqual(['without-filters 甲乙'])
  })
  it('are none for a search without words', () => {
    expect(looser('stage=launch')).toEqual([])
    expect(looser('q=-甲')).toEqual([])
  })
  it('come with the number that each finds, and only where there is one', async () => {
    const search = {
      search: async (asked: ReturnType<typeof query>) => ({
        ...expected(corpus, asked),
        corpusVersion: 1n,
        engine: 'postgres' as const,
        fallback: null,
      }),
    }
    const found = await looserSearches(search, query('q=整治 施工队 没有的词'))
    expect(found).toEqual([])
    const two = await looserSearches(search, query('q=施工队 没有的词'))
    expect(two.map(({ kind, count }) => [kind, count])).toEqual([['without-term', 1]])
  })
})
