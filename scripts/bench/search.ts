import { parseArgs } from 'node:util'
import { type EngineName, engineNames } from '#lib/search/index.ts'
import { type Corpus, type CorpusName, entriesOf, openCorpus } from './corpus/bench-corpus.ts'
import { printShape } from './corpus/print-shape.ts'
import { type Cleanup, createCleanup } from './search/cleanup.ts'
import { startEngine, startPostgres } from './search/engines.ts'
import { findTruth } from './search/find-truth.ts'
import { printGrowth } from './search/growth.ts'
import { indexCorpus } from './search/index-corpus.ts'
import { timed } from './search/progress.ts'
import { benchQueries } from './search/queries.ts'
import { type EngineFigures, printEngine, runEngine } from './search/run-engine.ts'
import { runRivals } from './search/run-rivals.ts'

const usage = `Usage: npm run bench:search -- [REPORTS …] [--engine NAME,…] [--rivals] [--prose]

The search engines side by side: the same 200 searches on each, held against the truth (every report looked at), with index time, disk,
memory and times. Starts what it needs, and ends and removes it. 10000 invented reports where no number is given; several for growth.
  --engine   some of postgres, meilisearch, opensearch; left out, all that are here
  --rivals   besides: Meilisearch with its own Chinese, Postgres ILIKE with pg_trgm, ripgrep
  --prose    over the real prose of HUIJI_PROSE or ../shared/prose`

type Order = { readonly corpora: readonly CorpusName[]; readonly engines: readonly EngineName[]; readonly rivals: boolean }

function readOrder(): Order | null {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { engine: { type: 'string' }, rivals: { type: 'boolean' }, prose: { type: 'boolean' }, help: { type: 'boolean' } },
  })
  const sizes = positionals.map(Number)
  const engines = engineNames.filter((name) => !values.engine || values.engine.split(',').includes(name))
  if (values.help || engines.length === 0 || sizes.some((size) => !Number.isInteger(size) || size < 100)) return null
  const invented = (sizes.length > 0 || values.prose ? sizes : [10_000]).map((size) => ({ kind: 'invented' as const, size }))
  return { corpora: [...(values.prose ? [{ kind: 'prose' as const }] : []), ...invented], engines, rivals: values.rivals ?? false }
}

async function runCorpus(name: CorpusName, { engines, rivals }: Order, cleanup: Cleanup): Promise<EngineFigures[]> {
  const corpus: Corpus = openCorpus(name)
  console.log(`\n## ${name.kind === 'prose' ? 'Real prose' : 'Invented reports'}: ${corpus.size}\n`)
  printShape(entriesOf(corpus))
  const queries = benchQueries(corpus)
  const { result: truths } = await timed('Looking for the truth', corpus.size, 'reports', (onProgress) =>
    findTruth(
      name,
      queries.map(({ query }) => query),
      onProgress,
    ),
  )
  const postgres = cleanup.keep(await startPostgres())
  const figures: EngineFigures[] = []
  for (const engineName of new Set<EngineName>(['postgres', ...engines])) {
    const contestant = await startEngine(engineName, postgres.pool)
    if (typeof contestant === 'string') {
      console.log(contestant)
      continue
    }
    cleanup.keep(contestant)
    // The other engines have their terms verified by Postgres.
    if (!engines.includes(engineName)) await indexCorpus(contestant.engine, corpus)
    else {
      const measured = await runEngine(contestant, corpus, queries, truths)
      printEngine(measured, truths)
      figures.push(measured)
    }
    await cleanup.end(contestant)
  }
  await cleanup.end(postgres)
  if (rivals) await runRivals(corpus, queries, truths, cleanup)
  return figures
}

const order = readOrder()
if (!order) {
  console.log(usage)
  process.exitCode = 2
} else {
  const cleanup = createCleanup()
  try {
    const figures: EngineFigures[] = []
    for (const name of order.corpora) figures.push(...(await runCorpus(name, order, cleanup)))
    printGrowth(figures)
    if (figures.some(({ measured }) => measured.some(({ exact, firstMs }) => !exact && firstMs !== null))) process.exitCode = 1
  } catch (error) {
    if (!cleanup.brokenOff()) throw error
  } finally {
    await cleanup.run()
  }
}
