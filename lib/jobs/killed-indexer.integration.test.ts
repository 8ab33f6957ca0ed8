import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestArchive, type TestArchive } from '#lib/ingest/testing/archive.ts'
import { plainPipeline } from '#lib/ingest/testing/plain-pipeline.ts'
import { parse } from '#lib/query/index.ts'
import {
  checkDrift,
  configuredEngine,
  createPostgresEngine,
  type EngineSettings,
  openSearch,
  type SearchResult,
} from '#lib/search/index.ts'
import { readAllIndexEntries } from '#lib/store/index.ts'
import { hasMeilisearch, startMeilisearch } from '#scripts/testing/meilisearch.ts'
import { openSearchMissing, startOpenSearch } from '#scripts/testing/opensearch/index.ts'

type Environment = Readonly<Partial<Record<keyof EngineSettings & `${string}_${'URL' | 'KEY' | 'USER' | 'PASSWORD'}`, string>>>
type Server = { readonly environment: Environment; stop(): Promise<void> }

const servers: readonly { readonly name: string; readonly missing: string | null; readonly start: () => Promise<Server> }[] = [
  {
    name: 'Meilisearch',
    missing: hasMeilisearch() ? null : 'no program "meilisearch" on PATH and no MEILISEARCH_URL',
    start: async () => {
      const { host, apiKey, stop } = await startMeilisearch()
      return { environment: { MEILISEARCH_URL: host, MEILISEARCH_KEY: apiKey }, stop }
    },
  },
  {
    name: 'OpenSearch',
    missing: await openSearchMissing(),
    start: async () => {
      const { nodes, username, password, stop } = await startOpenSearch()
      return { environment: { OPENSEARCH_URL: nodes.join(','), OPENSEARCH_USER: username, OPENSEARCH_PASSWORD: password }, stop }
    },
  },
]

const addresses = ['', 'q=会议', 'q=第1次', 'q=改写', 'stage=launch', 'count=pages&sort=oldest']
const kills = 5
/** Making an index for the first time takes more than so many requests and answers. */
const fewestMoments = 12
const timeoutMs = 300_000

describe.each(servers)('an index of $name, whose writer is killed again and again', ({ name, missing, start }) => {
  if (missing !== null) console.warn(`SKIPPED: killing the writer of the ${name} index: ${missing}.`)
  let archive: TestArchive
  let server: Server
  beforeAll(async () => {
    if (missing === null) [archive, server] = await Promise.all([openTestArchive(), start()])
  }, timeoutMs)
  afterAll(async () => {
    await archive?.close()
    await server?.stop()
  })

  /** @param diesAt the moment of its death; null: it lives. @returns how many moments it saw, null when it died. */
  async function runWriter(diesAt: number | null, ...options: readonly string[]): Promise<number | null> {
    const script = join(import.meta.dirname, 'testing', 'index-child.ts')
    const args = ['--disable-warning=ExperimentalWarning', script, ...options, ...(diesAt === null ? [] : ['--dies-at', String(diesAt)])]
    const env = { ...process.env, ...server.environment, DATABASE_URL: archive.databaseUrl }
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
    })
    await once(child, 'close')
    if (child.signalCode === 'SIGKILL') return null
    expect(child.exitCode).toBe(0)
    return Number(output)
  }

  const numbers = ({ ids, total, facets, corpusVersion }: SearchResult) => ({ ids, total, facets, corpusVersion })

  /** Whoever answers, it is what Postgres answers, which is never behind. */
  async function expectTruth(): Promise<void> {
    const postgres = createPostgresEngine(archive.store.pool)
    const search = openSearch(archive.store.pool, server.environment)
    for (const address of addresses) {
      const query = parse(address).query
      expect(numbers(await search.search(query))).toEqual(numbers(await postgres.search(query)))
    }
  }

  async function expectWhole(): Promise<void> {
    const engine = configuredEngine(archive.store.pool, server.environment)
    if (!engine) throw new Error('The settings name no engine')
    expect(await checkDrift(engine, readAllIndexEntries(archive.store), await archive.corpusVersion())).toEqual([])
    await expectTruth()
  }

  /** Kills writers at `kills` moments by chance of the first so many, with `before` done before each; then lets one live. */
  async function killAtRandom(moments: number, seed: number, before: (round: number) => Promise<void>, ...options: readonly string[]) {
    const [points = []] = fc.sample(fc.array(fc.integer({ min: 1, max: moments }), { minLength: kills, maxLength: kills }), {
      seed,
      numRuns: 1,
    })
    let died = 0
    for (const [round, diesAt] of points.entries()) {
      await before(round)
      if ((await runWriter(diesAt, ...options)) === null) died++
      await expectTruth()
    }
    expect(died).toBeGreaterThan(kills / 2)
    const seen = await runWriter(null)
    await expectWhole()
    return seen
  }

  const page = (number: number, word = '') => ({ [`${number}.txt`]: `第${number}次动员会议${word}\n${word}会议${number}的内容。` })
  const nothing = async () => undefined
  /** A new page, a changed one (whose old report goes) and other values for all pages. */
  async function change(round: number): Promise<void> {
    await archive.write({ ...page(100 + round), ...page(round, '改写') })
    await archive.ingest(plainPipeline(`plain-${round}`, { 动员: round % 2 === 0 ? 'launch' : 'advance' }))
  }

  it.skipIf(missing !== null)(
    'is whole after the next start: killed at its first making, while it is made anew, and while changes are written',
    async () => {
      await archive.write(Object.assign({}, ...Array.from({ length: 30 }, (_, number) => page(number))))
      await archive.ingest()
      await killAtRandom(fewestMoments, 20_261, nothing)
      const remaking = await runWriter(null, '--anew')
      await killAtRandom(remaking ?? 0, 20_262, nothing, '--anew')
      await change(50)
      const changing = await runWriter(null)
      await killAtRandom(changing ?? 0, 20_263, change)
    },
    timeoutMs,
  )
})
