import { emptyQuery, type FacetField, facetFields } from '#lib/query/index.ts'
import { arrangeFacets } from './arrange-facet.ts'
import { valuesOf } from './facet-values.ts'
import type { IndexEntry, SearchEngine } from './port.ts'

/** One number that an index gives otherwise than the archive. `value: null` counts reports without a value. */
export type Drift = {
  readonly of: 'version' | 'total' | FacetField
  readonly value: string | null
  readonly archive: bigint | number
  readonly index: bigint | number | null
}

const everyPage = { ...emptyQuery, count: 'pages' } as const

function countInto(counts: Map<FacetField, Map<string | null, number>>, entry: IndexEntry): void {
  for (const field of facetFields) {
    const values = new Set(valuesOf(entry, field))
    const ofField = counts.get(field) ?? new Map<string | null, number>()
    for (const value of values.size > 0 ? values : [null]) ofField.set(value, (ofField.get(value) ?? 0) + 1)
    counts.set(field, ofField)
  }
}

/**
 * Compares an index with the archive: its version, the number of reports, and how often each value of each facet stands in it.
 * Empty when nothing drifted. While pages are taken in, an index may be behind without being wrong.
 */
export async function checkDrift(engine: SearchEngine, all: AsyncIterable<IndexEntry>, corpusVersion: bigint): Promise<Drift[]> {
  const version = await engine.version()
  if (version === null) return [{ of: 'version', value: null, archive: corpusVersion, index: null }]
  const counts = new Map<FacetField, Map<string | null, number>>()
  let total = 0
  for await (const entry of all) {
    total++
    countInto(counts, entry)
  }
  const expected = arrangeFacets((field) => counts.get(field) ?? new Map(), everyPage)
  const found = await engine.search(everyPage)
  const drift: Drift[] = version === corpusVersion ? [] : [{ of: 'version', value: null, archive: corpusVersion, index: version }]
  if (found.total !== total) drift.push({ of: 'total', value: null, archive: total, index: found.total })
  for (const field of facetFields) {
    const [archive, index] = [expected, found.facets].map((facets) => new Map(facets[field].map(({ value, count }) => [value, count])))
    for (const value of new Set([...(archive?.keys() ?? []), ...(index?.keys() ?? [])])) {
      const [inArchive, inIndex] = [archive?.get(value) ?? 0, index?.get(value) ?? 0]
      if (inArchive !== inIndex) drift.push({ of: field, value, archive: inArchive, index: inIndex })
    }
  }
  return drift
}
