import { emptyQuery } from '#lib/query/index.ts'
import { InexactHere } from '#lib/search/index.ts'
import type { Corpus } from '../corpus/bench-corpus.ts'
import { classOf, type QueryClass } from './classes.ts'
import type { Contestant } from './contestant.ts'
import { type Indexed, indexCorpus } from './index-corpus.ts'
import { type Measured, measure } from './measure.ts'
import { timed } from './progress.ts'
import { type BenchQuery, benchQueries } from './queries.ts'
import { machine, megabytes, percent, table, timesByClass } from './table.ts'
import type { Truth } from './truth.ts'

export type EngineFigures = {
  readonly name: string
  readonly reports: number
  readonly indexed: Indexed
  readonly warmMs: number
  readonly sizeBytes: number
  readonly memoryBytes: number | null
  readonly measured: readonly (Measured & { readonly of: QueryClass })[]
}

/** Other strings come before the searches that are timed, none of which is asked before: a server that has just started is slow for reasons of its own. */
const warmingSeed = 8

/** Fills an engine, warms it with other searches, and asks it everything twice. */
export async function runEngine(
  { engine, sizeBytes, memoryBytes }: Contestant,
  corpus: Corpus,
  queries: readonly BenchQuery[],
  truths: readonly Truth[],
): Promise<EngineFigures> {
  const indexed = await indexCorpus(engine, corpus)
  const start = performance.now()
  await engine.search({ ...emptyQuery, count: 'pages', sort: 'place' })
  const warmMs = performance.now() - start
  const others = benchQueries(corpus, warmingSeed).filter(({ kind }) => kind === 'copied' || kind === 'words' || kind === 'filtered')
  for (const { query } of others)
    await engine.search(query).catch((error: unknown) => {
      if (!(error instanceof InexactHere)) throw error
    })
  const { result } = await timed(`${engine.name}: searching`, 2 * queries.length, 'searches', (onProgress) =>
    measure(engine, queries, truths, onProgress),
  )
  const measured = result.map((one, i) => ({ ...one, of: classOf(one.query, truths[i] as Truth, corpus.size) }))
  return { name: engine.name, reports: corpus.size, indexed, warmMs, sizeBytes: await sizeBytes(), memoryBytes: memoryBytes(), measured }
}

const mostNamed = 3

/** Recall and precision are of the reports in all answers together; an answer is exact when total, all facets and the page are. */
export function printEngine(
  { name, reports, indexed, warmMs, sizeBytes, memoryBytes, measured }: EngineFigures,
  truths: readonly Truth[],
): void {
  const answered = measured.filter(({ firstMs }) => firstMs !== null)
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
  const right = sum(answered.map((one) => one.right))
  const wanted = sum(measured.map((one, i) => (one.firstMs === null ? 0 : (truths[i]?.total ?? 0))))
  console.log(`\n### ${name}, ${reports} reports\n`)
  console.log(
    `${machine()}. Indexed in ${indexed.seconds.toFixed(0)} s (of which ${indexed.makingSeconds.toFixed(0)} s to invent the texts), ${megabytes(sizeBytes)} on disk, ${megabytes(memoryBytes)} of memory. `,
  )
  console.log(
    `Exact: ${answered.filter(({ exact }) => exact).length} of ${answered.length}; recall ${percent(right, wanted)}, precision ${percent(right, sum(answered.map(({ found }) => found)))}; handed to Postgres: ${measured.length - answered.length}. First search of the process: ${warmMs.toFixed(0)} ms.\n`,
  )
  console.log(
    table(['searches', 'number', 'handed over', 'first: p50 / p95 / max ms', 'again: p50 / p95 / max ms'], timesByClass(measured)),
  )
  const slowest = answered.toSorted((a, b) => (b.firstMs ?? 0) - (a.firstMs ?? 0)).slice(0, mostNamed)
  const slowestFilters = answered.filter(({ query }) => query.kind === 'filters').toSorted((a, b) => (b.firstMs ?? 0) - (a.firstMs ?? 0))
  console.log(
    `\nSlowest: ${[...slowest, ...slowestFilters.slice(0, mostNamed)].map(({ query, firstMs }) => `${query.text || 'all'} ${firstMs?.toFixed(0)} ms`).join(', ')}`,
  )
  for (const { query, exact, found, firstMs } of measured)
    if (!exact && firstMs !== null) console.log(`NOT EXACT: ${query.kind} ${query.text} found ${found}`)
}
