import { parseArgs } from 'node:util'
import { readSettings, type Settings, SettingsError } from '#lib/config/index.ts'
import { groupUncompared, ingestDeps } from '#lib/ingest/index.ts'
import {
  checkDrift,
  configuredEngine,
  createPostgresEngine,
  type Drift,
  type EngineName,
  engineNames,
  type SearchEngine,
  SearchUnavailable,
} from '#lib/search/index.ts'
import { countIndexEntries, openStore, readAllIndexEntries, readCorpusVersion, type Store } from '#lib/store/index.ts'
import { countProgress } from './count-progress.ts'
import { withDatabase } from './database.ts'

const usage = `Usage: npm run reindex -- [--engine postgres|meilisearch|opensearch] [--check] [--repair]

Makes the search index anew from the reports, beside the live one; searching goes on meanwhile. Reports that were never compared with
others are grouped with their copies first.
  --engine   which index; left out, that of Postgres and, where MEILISEARCH_URL or OPENSEARCH_URL is set, that of the server
  --check    changes nothing; compares versions and numbers, and names what drifted
  --repair   makes anew only what drifted

Ends with 0, with 1 when --check found drift or an engine failed, with 2 when the command was wrong.`

type Order = { readonly engine: EngineName | null; readonly mode: 'rebuild' | 'check' | 'repair' }

/** What was asked for; null when the command was wrong. */
function readOrder(args: readonly string[]): Order | 'help' | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { engine: { type: 'string' }, check: { type: 'boolean' }, repair: { type: 'boolean' }, help: { type: 'boolean' } },
    })
    if (values.help) return 'help'
    const { engine = null } = values
    const wanted = engineNames.find((name) => name === engine) ?? null
    if (engine !== null && wanted === null) return null
    return { engine: wanted, mode: values.repair ? 'repair' : values.check ? 'check' : 'rebuild' }
  } catch {
    return null
  }
}

/** Thrown when an engine was asked for that the settings do not name. */
class NoSuchEngine extends Error {
  override readonly name = 'NoSuchEngine'
}

function enginesOf(store: Store, settings: Settings, wanted: EngineName | null): SearchEngine[] {
  const server = configuredEngine(store.pool, settings)
  const engines = [createPostgresEngine(store.pool), ...(server ? [server] : [])].filter(({ name }) => wanted === null || name === wanted)
  if (engines.length === 0) throw new NoSuchEngine(`${wanted?.toUpperCase()}_URL is not set; set it to the address of the server`)
  return engines
}

async function rebuild(engine: SearchEngine, store: Store): Promise<void> {
  const corpusVersion = await readCorpusVersion(store)
  const progress = countProgress(await countIndexEntries(store), 'reports')
  let count = 0
  try {
    await engine.rebuild(readAllIndexEntries(store), corpusVersion, (done) => {
      count = done
      progress.update(done)
    })
  } finally {
    progress.stop()
  }
  console.log(`${engine.name}: made anew, ${count} reports, corpus version ${corpusVersion}`)
}

const driftLine = ({ of, value, archive, index }: Drift) =>
  `  ${of}${value === null ? '' : ` ${value}`}: ${archive} in the archive, ${index ?? 'nothing'} in the index`

/** Whether the index is as it should be. */
async function check(engine: SearchEngine, store: Store): Promise<boolean> {
  const drift = await checkDrift(engine, readAllIndexEntries(store), await readCorpusVersion(store))
  console.log(drift.length === 0 ? `${engine.name}: as the archive` : `${engine.name}: drifted\n${drift.map(driftLine).join('\n')}`)
  return drift.length === 0
}

/** Reports of an archive that is older than the grouping of copies, or whose grouping was broken off. */
async function groupCopies(store: Store): Promise<void> {
  const count = await groupUncompared(store, ingestDeps(store).writer)
  if (count > 0) console.log(`copies: ${count} reports compared for the first time`)
}

async function carryOut({ engine: wanted, mode }: Order, store: Store, settings: Settings): Promise<number> {
  let failures = 0
  if (mode !== 'check') await groupCopies(store)
  for (const engine of enginesOf(store, settings, wanted)) {
    const isSound = mode === 'rebuild' ? false : await check(engine, store)
    if (mode === 'check' && !isSound) failures++
    if (mode !== 'check' && !isSound) await rebuild(engine, store)
  }
  return failures > 0 ? 1 : 0
}

async function main(args: readonly string[]): Promise<number> {
  const order = readOrder(args)
  if (order === null || order === 'help') {
    console.log(usage)
    return order === 'help' ? 0 : 2
  }
  const settings = readSettings()
  return withDatabase(async (url) => {
    const store = openStore(url)
    try {
      return await carryOut(order, store, settings)
    } finally {
      await store.close()
    }
  })
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  const isUsage = error instanceof SettingsError || error instanceof NoSuchEngine
  console.error(isUsage || error instanceof SearchUnavailable ? error.message : error)
  process.exitCode = isUsage ? 2 : 1
}

// A client that was waiting for a task when it failed keeps its timer, and with it the process.
process.exit()
