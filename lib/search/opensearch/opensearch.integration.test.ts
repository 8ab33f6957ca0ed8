import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from '#lib/query/index.ts'
import { openSearchMissing, startOpenSearch, type TestOpenSearch } from '#scripts/testing/opensearch/index.ts'
import { describeSearchEngine, type EngineHarness } from '../contract.ts'
import { IndexChanging } from '../index-changing.ts'
import { InexactHere } from '../inexact-here.ts'
import type { IndexChange, IndexEntry } from '../port.ts'
import { createSearch } from '../service.ts'
import { corpus } from '../testing/corpus.ts'
import { entry } from '../testing/entry.ts'
import { each } from '../testing/writing-both.ts'
import { describeLossOfNode } from './testing/describe-loss-of-node.ts'
import { createHarness, type OpenSearchHarness } from './testing/harness.ts'

const missing = await openSearchMissing()
if (missing !== null)
  console.warn(`SKIPPED: the OpenSearch engine was not tested: ${missing}. Set OPENSEARCH_URL, or install Java 17 and Maven.`)

/** The suite lets an engine hand a search over; this one may do so only where scripts are told apart. */
const answeringAll = (harness: OpenSearchHarness): EngineHarness => ({
  ...harness,
  engine: {
    ...harness.engine,
    search: (query) =>
      harness.engine.search(query).catch((error: unknown) => {
        if (error instanceof InexactHere && query.script === 'any') throw new Error('Handed over', { cause: error })
        throw error
      }),
  },
})

describe.skipIf(missing !== null)('OpenSearch', () => {
  let cluster: TestOpenSearch
  beforeAll(async () => {
    cluster = await startOpenSearch()
  }, 240_000)
  afterAll(() => cluster?.stop())

  describeSearchEngine('OpenSearch', async () => answeringAll(await createHarness(cluster, { shards: 3, replicas: 1 }, 'here')))
  describeSearchEngine('OpenSearch, counting by itself,', async () =>
    answeringAll(await createHarness(cluster, { shards: 3, replicas: 1 }, 'there')),
  )

  describe('which searches it answers itself', () => {
    let harness: OpenSearchHarness
    beforeAll(async () => {
      harness = await createHarness(cluster, { shards: 1, replicas: 0 }, 'either')
      await harness.raise(1n)
      await harness.engine.rebuild(each(corpus), 1n, () => {})
    })
    afterAll(() => harness?.close())
    const both = () => createSearch({ configured: harness.opensearch, postgres: harness.postgres })

    it.each([
      '',
      'count=pages',
      'q=城',
      'q=创城|施工队',
      'q=创城 -施工队',
      'q=城市民政&stage=advance',
      'q=督查 -巡查',
      'q=𠮷&place=!510000',
    ])('answers %j', async (address) => {
      expect(await both().search(parse(address).query)).toMatchObject({ engine: 'opensearch', fallback: null })
    })
    it('leaves it to Postgres to tell scripts apart', async () => {
      const query = parse('q=著力&script=exact').query
      await expect(harness.opensearch.search(query)).rejects.toThrow(InexactHere)
      expect(await both().search(query)).toMatchObject({ engine: 'postgres', fallback: 'inexact', ids: [4] })
    })
    it('counts as behind until it has taken in the last change', async () => {
      await harness.raise(2n)
      expect(await both().search(parse('q=创城').query)).toMatchObject({ engine: 'postgres', fallback: 'behind' })
      await harness.opensearch.apply(each([]), 2n)
      expect(await both().search(parse('q=创城').query)).toMatchObject({ engine: 'opensearch', fallback: null })
    })
    it('is out of use while a change is written, and takes the change up again where it was broken off', async () => {
      const broken = async function* (): AsyncIterable<IndexChange> {
        yield { kind: 'put', entry: entry(900, { title: '写到一半' }) }
        throw new Error('broken off')
      }
      await harness.raise(3n)
      await expect(harness.opensearch.apply(broken(), 3n)).rejects.toThrow('broken off')
      await expect(harness.opensearch.search(parse('q=创城').query)).rejects.toThrow(IndexChanging)
      expect(await harness.opensearch.version()).toBe(2n)
      await harness.opensearch.apply(each([{ kind: 'delete', reportId: 900 }]), 3n)
      expect(await both().search(parse('q=创城').query)).toMatchObject({ engine: 'opensearch', corpusVersion: 3n })
    })
    it('leaves the live index as it was when a rebuild is broken off', async () => {
      const broken = async function* (): AsyncIterable<IndexEntry> {
        yield entry(901, { title: '创城' })
        throw new Error('broken off')
      }
      const before = await both().search(parse('q=创城').query)
      await expect(harness.opensearch.rebuild(broken(), 4n, () => {})).rejects.toThrow('broken off')
      expect(await both().search(parse('q=创城').query)).toEqual(before)
    })
    it('goes to pages beyond the ten thousandth report', async () => {
      const many = Array.from({ length: 10_030 }, (_, i) => entry(i + 1, { title: '多', body: '很多的报道。' }))
      await harness.engine.rebuild(each(many), 3n, () => {})
      const result = await harness.opensearch.search(parse('q=很多&page=502').query)
      expect(result).toMatchObject({ total: 10_030, ids: many.slice(10_020).map(({ reportId }) => reportId) })
    })
  })

  // A cluster that was given keeps its nodes.
  if (!process.env.OPENSEARCH_URL) describeLossOfNode(() => cluster)
})
