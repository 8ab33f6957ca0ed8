import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe } from 'vitest'
import { openPool } from '#lib/store/sql.ts'
import { createTestDatabase } from '#scripts/testing/database.ts'
import { openSearchMissing, startOpenSearch, type TestOpenSearch } from '#scripts/testing/opensearch/index.ts'
import { describeSearchEngine, type EngineHarness } from '../contract.ts'
import type { SearchEngine } from '../port.ts'
import { createArticleCorrector } from '../postgres/article-corrections.ts'
import { createPostgresEngine } from '../postgres/engine.ts'
import { writingBoth } from '../testing/writing-both.ts'
import type { OpenSearchPlace } from './connection.ts'
import { createOpenSearchEngine } from './engine.ts'

const missing = await openSearchMissing()
if (missing !== null)
  console.warn(`SKIPPED: the OpenSearch engine was not tested: ${missing}. Set OPENSEARCH_URL, or install Java 17 and Maven.`)

/** A machine that has other things to do takes longer than a cluster in use. */
const patientMs = 60_000

type Harness = EngineHarness & { readonly opensearch: SearchEngine; readonly postgres: SearchEngine }

/** An index of its own on a cluster, beside a Postgres of its own. */
async function createHarness(cluster: TestOpenSearch, size: Pick<OpenSearchPlace, 'shards' | 'replicas'>): Promise<Harness> {
  const database = await createTestDatabase()
  const pool = openPool(database.url)
  const postgres = createPostgresEngine(pool)
  const { nodes, username, password } = cluster
  const alias = `test_${randomBytes(6).toString('hex')}`
  const opensearch = createOpenSearchEngine(
    { nodes, username, password, alias, ...size, searchTimeoutMs: patientMs },
    createArticleCorrector(pool),
  )
  return {
    opensearch,
    postgres,
    engine: writingBoth(opensearch, postgres),
    raise: async (version) => {
      await pool.query(
        'INSERT INTO corpus_version (id, version) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET version = excluded.version',
        [version],
      )
    },
    close: async () => {
      await pool.end()
      await database.close()
    },
  }
}

describe.skipIf(missing !== null)('OpenSearch', () => {
  let cluster: TestOpenSearch
  beforeAll(async () => {
    cluster = await startOpenSearch()
  }, 240_000)
  afterAll(() => cluster?.stop())

  describeSearchEngine('OpenSearch', () => createHarness(cluster, { shards: 3, replicas: 1 }))
})
