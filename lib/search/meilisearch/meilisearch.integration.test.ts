import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from '#lib/query/index.ts'
import { hasMeilisearch, startMeilisearch, type TestMeilisearch } from '#scripts/testing/meilisearch.ts'
import { describeSearchEngine, type EngineHarness } from '../contract.ts'
import { InexactHere } from '../inexact-here.ts'
import { type SearchEngine, SearchUnavailable } from '../port.ts'
import { createArticleCorrector } from '../postgres/article-corrections.ts'
import { createCounter } from '../postgres/counter.ts'
import { createPostgresEngine } from '../postgres/engine.ts'
import { createVerifier } from '../postgres/verifier.ts'
import { createSearch } from '../service.ts'
import { corpus } from '../testing/corpus.ts'
import { openEngineArchive } from '../testing/test-archive.ts'
import { each, writingBoth } from '../testing/writing-both.ts'
import { checkMeilisearch } from './check-server.ts'
import { openClient } from './connection.ts'
import { createMeilisearchEngine } from './engine.ts'

const available = hasMeilisearch()
if (!available) console.warn('SKIPPED: the Meilisearch engine was not tested. Put `meilisearch` on PATH or set MEILISEARCH_URL.')

const alone = { verifier: null, corrector: null, counter: null }

/** Counts in this process where it can, or leaves all counting to the server. */
async function createHarness(counting: 'here' | 'there'): Promise<
  EngineHarness & {
    readonly server: TestMeilisearch
    readonly place: { readonly host: string; readonly apiKey: string | undefined; readonly index: string }
    readonly meilisearch: SearchEngine
    readonly postgres: SearchEngine
  }
> {
  const [server, { pool, raise, close }] = await Promise.all([startMeilisearch(), openEngineArchive()])
  const postgres = createPostgresEngine(pool)
  const place = { host: server.host, apiKey: server.apiKey, index: `test_${randomBytes(6).toString('hex')}` }
  const corrector = createArticleCorrector(pool)
  const counter = counting === 'here' ? createCounter(pool) : null
  const meilisearch = createMeilisearchEngine(place, { verifier: createVerifier(pool), corrector, counter })
  return {
    server,
    place,
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
  describeSearchEngine('Meilisearch', () => createHarness('here'))
  describeSearchEngine('Meilisearch, counting by itself,', () => createHarness('there'))

  describe('which searches it answers itself', () => {
    let harness: Awaited<ReturnType<typeof createHarness>>
    beforeAll(async () => {
      harness = await createHarness('here')
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
    it('is not believed with settings that somebody changed, and is made anew', async () => {
      const { server, postgres, place } = harness
      const changed = { ...place, index: `${place.index}_changed` }
      const writer = createMeilisearchEngine(changed, alone)
      await writer.rebuild(each(corpus), 1n, () => {})
      const client = openClient(changed, 60_000)
      await client
        .index(changed.index)
        .updateSettings({ typoTolerance: { enabled: true } })
        .waitTask({ timeout: 60_000 })

      const reader = createMeilisearchEngine(changed, alone)
      await expect(reader.search(parse('stage=launch').query)).rejects.toThrow(/settings .* \(typoTolerance\)/)
      expect(await reader.version()).toBeNull()
      const both = createSearch({ configured: reader, postgres })
      expect(await both.search(parse('stage=launch').query)).toMatchObject({ engine: 'postgres', fallback: 'unavailable' })
      await reader.rebuild(each(corpus), 1n, () => {})
      expect(await reader.version()).toBe(1n)
      expect(await reader.search(parse('stage=launch').query)).toMatchObject({ engine: 'meilisearch' })
      expect(await checkMeilisearch(server)).toEqual({ kind: 'ready' })
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
