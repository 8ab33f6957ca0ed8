import { readSettings, type Settings, SettingsError } from '#lib/config/index.ts'
import { ingestDeps } from '#lib/ingest/index.ts'
import { openPageReaders } from '#lib/ingest/page-readers.ts'
import { startWorker } from '#lib/jobs/index.ts'
import { configuredEngine } from '#lib/search/index.ts'
import { openStore } from '#lib/store/index.ts'
import { withDatabase } from './database.ts'

const usage = `Usage: node scripts/worker.ts

Does the re-ingest runs that keepers ask for, one after the other, and keeps the index of a search server (where MEILISEARCH_URL or
OPENSEARCH_URL names one) up to date. npm start runs it beside the site. Ends on Ctrl-C or SIGTERM after the page at hand; the next start carries on.`

const endSignal = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done())
  })

async function work(databaseUrl: string, settings: Settings, ended: Promise<void>): Promise<void> {
  const store = openStore(databaseUrl)
  try {
    const worker = await startWorker({ ...ingestDeps(store), openReaders: openPageReaders, engine: configuredEngine(store.pool, settings) })
    console.log('Ready for work.')
    await ended
    await worker.stop()
  } finally {
    await store.close()
  }
}

async function main(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    console.log(usage)
    return args[0] === '--help' ? 0 : 2
  }
  const ended = endSignal()
  const settings = readSettings()
  await withDatabase((url) => work(url, settings, ended))
  return 0
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof SettingsError ? error.message : error)
  process.exitCode = 1
}
