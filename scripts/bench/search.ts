import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyQuery, parse, type Query } from '#lib/query/index.ts'
import {
  createArticleCorrector,
  createMeilisearchEngine,
  createPostgresEngine,
  createVerifier,
  type IndexEntry,
  InexactHere,
  type SearchEngine,
} from '#lib/search/index.ts'
import { migrate } from '#lib/store/migrate.ts'
import { openPool } from '#lib/store/sql.ts'
import { migrationsFolder } from '../database.ts'
import { startEmbeddedPostgres } from '../postgres/embedded.ts'
import { hasMeilisearch, startMeilisearch } from '../testing/meilisearch.ts'
import { chance, inventedCorpus } from './invented-corpus.ts'

// Both engines side by side over invented reports: node scripts/bench/search.ts [REPORTS] [SEARCHES]. Leaves nothing behind.
const size = Number(process.argv[2] ?? 10_000)
const searches = Number(process.argv[3] ?? 100)
const lengths = [1, 2, 3, 4, 6, 8, 12, 20]

async function* stream(): AsyncIterable<IndexEntry> {
  yield* inventedCorpus(size)
}

/** Strings copied from the texts, of each length in turn, each by relevance. */
function sampleQueries(): { length: number; query: Query }[] {
  const next = chance(3)
  const entries = [...inventedCorpus(Math.min(size, 2_000))]
  return Array.from({ length: searches }, (_, i) => {
    const length = lengths[i % lengths.length] ?? 2
    const body = (entries[Math.floor(next() * entries.length)]?.body ?? '').replaceAll('\n', '')
    const from = Math.floor(next() * (body.length - length))
    const text = body.slice(from, from + length)
    return {
      length,
      query: { ...emptyQuery, clauses: [{ exclude: false, any: [{ text, field: 'all' as const }] }], sort: 'relevance' as const },
    }
  })
}

const quantile = (times: readonly number[], q: number) =>
  (times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * q))] ?? Number.NaN).toFixed(1)

type Timed = { readonly length: number; readonly ms: number; readonly total: number | null }
async function time(engine: SearchEngine, length: number, query: Query): Promise<Timed> {
  const start = performance.now()
  const total = await engine.search(query).then(
    (result) => result.total,
    (error: unknown) => {
      if (error instanceof InexactHere) return null
      throw error
    },
  )
  return { length, ms: performance.now() - start, total }
}

function report(name: string, timed: readonly Timed[]): void {
  for (const length of [null, ...lengths]) {
    const some = timed.filter((one) => length === null || one.length === length)
    const answered = some.filter(({ total }) => total !== null).map(({ ms }) => ms)
    console.log(
      `${name}  ${length === null ? 'all lengths' : `${length} characters`}: p50 ${quantile(answered, 0.5)} ms, p95 ${quantile(answered, 0.95)} ms, handed over ${some.length - answered.length} of ${some.length}`,
    )
  }
}

async function measure(engine: SearchEngine): Promise<Timed[]> {
  const start = performance.now()
  await engine.rebuild(stream(), 1n, () => {})
  console.log(`${engine.name}: indexed ${size} reports in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  const everything = await Promise.all([parse('').query, parse('stage=launch&year=2015').query].map((query) => time(engine, 0, query)))
  console.log(`${engine.name}: everything ${everything[0]?.ms.toFixed(1)} ms, two facets chosen ${everything[1]?.ms.toFixed(1)} ms`)
  const timed: Timed[] = []
  for (const { length, query } of sampleQueries()) timed.push(await time(engine, length, query))
  report(engine.name, timed)
  return timed
}

const folder = await mkdtemp(join(tmpdir(), 'huiji-bench-'))
const database = await startEmbeddedPostgres(folder)
const pool = openPool(database.url)
const server = hasMeilisearch() ? await startMeilisearch() : null
try {
  await migrate(database.url, migrationsFolder)
  await pool.query('INSERT INTO corpus_version (id, version) VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET version = 1')
  const postgres = await measure(createPostgresEngine(pool))
  if (server) {
    const meilisearch = await measure(
      createMeilisearchEngine({ ...server, index: 'bench' }, createVerifier(pool), createArticleCorrector(pool)),
    )
    const differing = meilisearch.filter(({ total }, i) => total !== null && total !== postgres[i]?.total)
    console.log(`Totals that differ between the engines: ${differing.length}`)
  }
} finally {
  await server?.stop()
  await pool.end()
  await database.stop()
  await rm(folder, { recursive: true, force: true })
}
