import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from '#lib/query/index.ts'
import { hasMeilisearch, startMeilisearch, type TestMeilisearch } from '#scripts/testing/meilisearch.ts'
import { describeSearchEngine, type EngineHarness } from '../contract.ts'
import { InexactHere } from '../inexact-here.ts'
import { type SearchEngine, SearchUnavailable } from '../port.ts'
import { createArticleCorrector } from '../postgres/article-corrections.ts'
import { createPostgresEngine } from '../postgres/engine.ts'
import { createVerifier } from '../postgres/verifier.ts'
import { createSearch } from '../service.ts'
import { corpus } from '../testing/corpus.ts'
import { openEngineArchive } from '../testing/test-archive.ts'
import { each, writingBoth } from '../testing/writing-both.ts'
import { createMeilisearchEngine } from './engine.ts'

const available = hasMeilisearch()
if (!available) console.warn('SKIPPED: the Meilisearch engine was not tested. Put `meilisearch` on PATH or set MEILISEARCH_URL.')

async function createHarness(): Promise<
  EngineHarness & { readonly server: TestMeilisearch; readonly meilisearch: SearchEngine; readonly postgres: SearchEngine }
> {
  const [server, { pool, raise, close }] = await Promise.all([startMeilisearch(), openEngineArchive()])
  const postgres = createPostgresEngine(pool)
  const place = { host: server.host, apiKey: server.apiKey, index: `test_${randomBytes(6).toString('hex')}` }
  const meilisearch = createMeilisearchEngine(place, createVerifier(pool), createArticleCorrector(pool))
  return {
    server,
    meilisearch,
    postgres,
    engine: writingBoth(meilisearch, postgres),
    raise,
    close: async () => {
      await server.stop()
      await close()
    },
  }
}

describe.skipIf(!available)('Meilisearch', () => {
  describeSearchEngine('Meilisearch', createHarness)

  describe('which searches it answers itself', () => {
    let harness: Awaited<ReturnType<typeof createHarness>>
    beforeAll(async () => {
      harness = await createHarness()
      await harness.raise(1n)
      await harness.engine.rebuild(each(corpus), 1n, () => {})
    })
    afterAll(() => harness?.close())
    const search = (address: string) => harness.meilisearch.search(parse(address).query)

    it.each([
      'count=pages',
      'q=创城',
      'q=城',
      'q=title:创城 推进',
      'q=创城 -施工',
      'q=城市民政&stage=advance',
      'q=推进会 创城',
      'q=1.5',
      'q=𠮷',
      'q=城市民&count=pages&year=!2020',
      '',
      'q=督查',
      'q=督查 整治',
      'q=巡查',
      'q=督查 -巡查',
      'stage=advance',
    ])('answers %s', async (address) => {
      expect(await search(address)).toMatchObject({ engine: 'meilisearch' })
    })
    it.each(['q=创城|施工', 'q=创城 -施工队', 'q=着力&script=exact'])('leaves %j to Postgres, which answers', async (address) => {
      await expect(search(address)).rejects.toThrow(InexactHere)
      const both = createSearch({ configured: harness.meilisearch, postgres: harness.postgres })
      expect(await both.search(parse(address).query)).toMatchObject({ engine: 'postgres', fallback: 'inexact' })
    })
    it('counts as behind until it has taken in the last change', async () => {
      const both = createSearch({ configured: harness.meilisearch, postgres: harness.postgres })
      await harness.raise(2n)
      expect(await both.search(parse('q=创城').query)).toMatchObject({ engine: 'postgres', fallback: 'behind' })
      await harness.meilisearch.apply(each([]), 2n)
      expect(await both.search(parse('q=创城').query)).toMatchObject({ engine: 'meilisearch', fallback: null })
    })
    it('is replaced by Postgres when it stops in the middle of use', async () => {
      const both = createSearch({ configured: harness.meilisearch, postgres: harness.postgres })
      const before = await both.search(parse('q=创城').query)
      if (process.env.MEILISEARCH_URL) return
      await harness.server.stop()
      await expect(search('q=创城')).rejects.toThrow(SearchUnavailable)
      expect(await both.search(parse('q=创城').query)).toEqual({ ...before, engine: 'postgres', fallback: 'unavailable' })
    })
  })
})
