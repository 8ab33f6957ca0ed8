import type { Query } from '#lib/query/index.ts'
import { arrangeFacets } from '#lib/search/arrange-facet.ts'
import { InexactHere, type SearchEngine, type SearchResult } from '#lib/search/index.ts'
import type { BenchQuery } from './queries.ts'
import type { Truth } from './truth.ts'

/** One search as it went. Times are null where the engine left it to another (`InexactHere`). */
export type Measured = {
  readonly query: BenchQuery
  readonly firstMs: number | null
  readonly againMs: number | null
  readonly exact: boolean
  readonly found: number
  readonly right: number
}

type Timed = { readonly ms: number; readonly result: SearchResult } | null

async function ask(engine: SearchEngine, query: Query): Promise<Timed> {
  const start = performance.now()
  try {
    const result = await engine.search(query)
    return { ms: performance.now() - start, result }
  } catch (error) {
    if (error instanceof InexactHere) return null
    throw error
  }
}

const flat = (facets: SearchResult['facets']) => JSON.stringify(facets)

/** Total, all ten facets, and the identifiers of the page, in their order. */
function isExact({ ids, total, facets }: SearchResult, truth: Truth, query: Query): boolean {
  const page = truth.top.slice((query.page - 1) * query.size).map(({ id }) => id)
  const wanted = arrangeFacets((field) => truth.counts[field], query)
  return total === truth.total && ids.join() === page.join() && flat(facets) === flat(wanted)
}

/** Asks everything once, and then everything once more. */
export async function measure(
  engine: SearchEngine,
  queries: readonly BenchQuery[],
  truths: readonly Truth[],
  onProgress: (done: number) => void,
): Promise<readonly Measured[]> {
  const first: Timed[] = []
  const again: Timed[] = []
  for (const [round, times] of [first, again].entries())
    for (const { query } of queries) {
      times.push(await ask(engine, query))
      onProgress(round * queries.length + times.length)
    }
  return queries.map((query, i) => {
    const [a, b, truth] = [first[i] ?? null, again[i] ?? null, truths[i]]
    const exact = a !== null && truth !== undefined && isExact(a.result, truth, query.query)
    const found = a?.result.total ?? 0
    return {
      query,
      firstMs: a?.ms ?? null,
      againMs: b?.ms ?? null,
      exact,
      found,
      right: exact ? found : Math.min(found, truth?.total ?? 0),
    }
  })
}
