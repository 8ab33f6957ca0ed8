import { randomBytes } from 'node:crypto'
import type { TestOpenSearch } from '#scripts/testing/opensearch/index.ts'
import type { EngineHarness } from '../../contract.ts'
import type { SearchEngine } from '../../port.ts'
import { createArticleCorrector } from '../../postgres/article-corrections.ts'
import { createCounter } from '../../postgres/counter.ts'
import { createPostgresEngine } from '../../postgres/engine.ts'
import { openEngineArchive } from '../../testing/test-archive.ts'
import { writingBoth } from '../../testing/writing-both.ts'
import type { OpenSearchPlace } from '../connection.ts'
import { createOpenSearchEngine } from '../engine.ts'

/** A machine that has other things to do takes longer than a cluster in use. */
const patientMs = 60_000

export type OpenSearchHarness = EngineHarness & {
  readonly opensearch: SearchEngine
  readonly postgres: SearchEngine
  readonly place: OpenSearchPlace & { readonly alias: string }
}

/** An index of its own on a cluster, beside a Postgres of its own; counts in this process, on the cluster, or where it can. */
export async function createHarness(
  cluster: TestOpenSearch,
  size: Pick<OpenSearchPlace, 'shards' | 'replicas'>,
  counting: 'here' | 'there' | 'either',
): Promise<OpenSearchHarness> {
  const { pool, raise, close } = await openEngineArchive()
  const postgres = createPostgresEngine(pool)
  const { nodes, username, password } = cluster
  const place = { nodes, username, password, alias: `test_${randomBytes(6).toString('hex')}`, ...size, searchTimeoutMs: patientMs }
  const corrector = counting === 'here' ? null : createArticleCorrector(pool)
  const opensearch = createOpenSearchEngine(place, corrector, counting === 'there' ? null : createCounter(pool))
  return { opensearch, postgres, place, engine: writingBoth(opensearch, postgres), raise, close }
}
