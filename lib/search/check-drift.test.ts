import { expect, it } from 'vitest'
import { checkDrift } from './check-drift.ts'
import type { IndexEntry, SearchEngine } from './port.ts'
import { corpus } from './testing/corpus.ts'
import { expected } from './testing/reference.ts'

async function* each<T>(items: readonly T[]): AsyncIterable<T> {
  yield* items
}
/** An index that holds these reports, by the definitions. */
const holding = (entries: readonly IndexEntry[], version: bigint | null): SearchEngine => ({
  name: 'meilisearch',
  search: async (query) => ({ ...expected(entries, query), corpusVersion: version ?? 0n, engine: 'meilisearch', fallback: null }),
  apply: async () => {},
  rebuild: async () => {},
  version: async () => version,
})

it('finds nothing to say of an index that is as the archive', async () => {
  expect(await checkDrift(holding(corpus, 3n), each(corpus), 3n)).toEqual([])
})
it('names what is missing and what is otherwise', async () => {
  const index = corpus.slice(1).map((one) => (one.reportId === 2 ? { ...one, stage: 'award' } : one))
  const drift = await checkDrift(holding(index, 2n), each(corpus), 3n)
  expect(drift).toContainEqual({ of: 'version', value: null, archive: 3n, index: 2n })
  expect(drift).toContainEqual({ of: 'total', value: null, archive: 15, index: 14 })
  expect(drift).toContainEqual({ of: 'stage', value: 'advance', archive: 2, index: 1 })
})
it('says when there is no index', async () => {
  expect(await checkDrift(holding([], null), each(corpus), 3n)).toEqual([{ of: 'version', value: null, archive: 3n, index: null }])
})
