import { describe, expect, it } from 'vitest'
import { emptyQuery } from '#lib/query/index.ts'
import { arrangeFacets } from './arrange-facet.ts'
import { InexactHere } from './inexact-here.ts'
import { type EngineName, type SearchEngine, type SearchResult, SearchUnavailable } from './port.ts'
import { createSearch } from './service.ts'

const result = (engine: EngineName, corpusVersion: bigint): SearchResult => ({
  ids: [1],
  total: 1,
  facets: arrangeFacets(() => new Map(), emptyQuery),
  corpusVersion,
  engine,
  fallback: null,
})
function engine(name: EngineName, version: bigint, answer: () => Promise<SearchResult> = async () => result(name, version)) {
  const counted = { asked: 0 }
  const port: SearchEngine = {
    name,
    search: () => {
      counted.asked++
      return answer()
    },
    apply: async () => {},
    rebuild: async () => {},
    version: async () => version,
  }
  return Object.assign(port, counted, { asks: () => counted.asked })
}
const postgres = engine('postgres', 5n)

describe('a search', () => {
  it('is answered by the configured engine', async () => {
    expect(await createSearch({ configured: engine('meilisearch', 5n), postgres }).search(emptyQuery)).toMatchObject({
      engine: 'meilisearch',
      fallback: null,
    })
  })
  it('is answered by Postgres where nothing else is configured, without a reason', async () => {
    expect(await createSearch({ configured: null, postgres }).search(emptyQuery)).toMatchObject({ engine: 'postgres', fallback: null })
  })
  it('is answered by Postgres when the engine is behind the archive', async () => {
    expect(await createSearch({ configured: engine('meilisearch', 4n), postgres }).search(emptyQuery)).toMatchObject({
      engine: 'postgres',
      fallback: 'behind',
    })
  })
  it('is answered by Postgres when the engine cannot be exact', async () => {
    const refuses = engine('meilisearch', 5n, () => Promise.reject(new InexactHere('either-or')))
    expect(await createSearch({ configured: refuses, postgres }).search(emptyQuery)).toMatchObject({
      engine: 'postgres',
      fallback: 'inexact',
    })
  })
  it('leaves an engine that is down alone for five seconds', async () => {
    const clock = { now: 0 }
    const down = engine('meilisearch', 5n, () => Promise.reject(new SearchUnavailable('refused')))
    const search = createSearch({ configured: down, postgres, now: () => clock.now })
    expect(await search.search(emptyQuery)).toMatchObject({ engine: 'postgres', fallback: 'unavailable' })
    clock.now = 4_999
    expect(await search.search(emptyQuery)).toMatchObject({ fallback: 'unavailable' })
    expect(down.asks()).toBe(1)
    clock.now = 5_001
    await search.search(emptyQuery)
    expect(down.asks()).toBe(2)
  })
  it('does not hide a mistake in the program', async () => {
    const broken = engine('meilisearch', 5n, () => Promise.reject(new TypeError('bug')))
    await expect(createSearch({ configured: broken, postgres }).search(emptyQuery)).rejects.toThrow(TypeError)
  })
})
