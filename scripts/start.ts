import { createServer } from 'node:net'
import { join } from 'node:path'
import { readSettings, type Settings, SettingsError } from '#lib/config/index.ts'
import { checkMeilisearch, checkOpenSearch, openSearchPlace } from '#lib/search/index.ts'
import { authSecret } from './auth-secret.ts'
import { buildSite, standaloneServer } from './build.ts'
import { openDatabase } from './database.ts'
import { loadSamplesOnce } from './load-samples.ts'
import { type Child, startChild, waitForSite } from './processes.ts'
import { setupLinkIfNeeded } from './setup-link.ts'

const root = join(import.meta.dirname, '..')
const startedAt = performance.now()

function say(message: string): void {
  console.log(`[${((performance.now() - startedAt) / 1000).toFixed(1).padStart(5)} s] ${message}`)
}

function portProblem(port: number, host: string): Promise<string | null> {
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      done(
        error.code === 'EADDRINUSE'
          ? `PORT ${port} is taken by another program. End it, or choose another: PORT=${port + 1} npm start`
          : `PORT ${port} cannot be opened (${error.code}). Choose one above 1023: PORT=3000 npm start`,
      ),
    )
    probe.listen(port, host, () => probe.close(() => done(null)))
  })
}

/** What is wrong with the search server of the settings; one that does not answer is only named. */
async function searchServerProblem(settings: Settings): Promise<string | null> {
  const { MEILISEARCH_URL: host, MEILISEARCH_KEY: apiKey } = settings
  const cluster = openSearchPlace(settings)
  const server = cluster ? await checkOpenSearch(cluster) : host ? await checkMeilisearch({ host, apiKey }) : null
  if (server?.kind === 'down')
    say(`${cluster ? 'OpenSearch' : 'Meilisearch'} does not answer (${server.message}); searches go to Postgres until it does.`)
  return server?.kind === 'problem' ? server.message : null
}

async function checkedSettings(): Promise<Settings> {
  const settings = readSettings()
  const problems = (await Promise.all([portProblem(settings.PORT, settings.HOST), searchServerProblem(settings)])).filter(
    (problem) => problem !== null,
  )
  if (problems.length > 0) throw new SettingsError(problems)
  return settings
}

async function main(): Promise<void> {
  const settings = await checkedSettings()
  const children: Child[] = []
  const building = new AbortController()
  let opening: ReturnType<typeof openDatabase> | null = null
  let ending: Promise<never> | null = null

  const endAll = async (code: number): Promise<never> => {
    building.abort()
    for (const child of children.reverse()) await child.end()
    const database = await opening?.catch(() => null)
    await database?.close()
    process.exit(code)
  }
  /** Ends everything once, however often and from wherever it is asked for. */
  const end = (code: number): Promise<never> => {
    ending ??= endAll(code)
    return ending
  }
  const interrupted = () => {
    say('Ending …')
    void end(0)
  }
  process.on('SIGINT', interrupted)
  process.on('SIGTERM', interrupted)
  process.on('SIGHUP', interrupted)

  try {
    say(settings.DATABASE_URL ? 'Opening the database …' : 'Starting the embedded Postgres …')
    opening = openDatabase()
    const database = await opening
    void database.embedded?.ended.then(() => {
      if (ending) return
      say('Postgres ended by itself; its last words are in postgres.log in the data folder. Everything else is ended too.')
      void end(1)
    })
    const environment = {
      ...process.env,
      DATABASE_URL: database.url,
      AUTH_SECRET: settings.AUTH_SECRET ?? (await authSecret(settings.HUIJI_DATA)),
    }
    say('Building the site (once; the next start skips this) and loading the demonstration pages …')
    const [built] = await Promise.all([
      buildSite({ quiet: true, signal: building.signal }),
      loadSamplesOnce(database.url, settings.HUIJI_SAMPLES, say),
    ])
    if (ending) return
    say(built ? 'The site is built.' : 'The site is built already.')

    const address = settings.SITE_URL ?? `http://${settings.HOST === '0.0.0.0' ? 'localhost' : settings.HOST}:${settings.PORT}`
    const site = startChild('site', [standaloneServer], {
      ...environment,
      SITE_URL: address,
      PORT: String(settings.PORT),
      HOSTNAME: settings.HOST,
    })
    const worker = startChild('worker', [join(root, 'scripts', 'worker.ts')], environment)
    children.push(site, worker)
    for (const child of children) {
      child.exited.then((code) => {
        if (ending) return
        say(`The ${child.name} ended by itself (exit code ${code}); its last words stand above. Everything else is ended too.`)
        void end(1)
      })
    }
    await waitForSite(`http://127.0.0.1:${settings.PORT}/api/health`, site)
    const link = await setupLinkIfNeeded(database.url, address)
    say(`Huiji is at ${address}`)
    if (link) say(`There is no keeper yet. Make the first account here (once, within 24 hours): ${link}`)
    say('Ctrl-C ends it. Own pages: npm run ingest -- FOLDER')
  } catch (error) {
    if (!ending) console.error(error instanceof Error ? error.message : error)
    await end(1)
  }
}

main().catch((error) => {
  console.error(error instanceof SettingsError ? error.message : error)
  process.exit(1)
})
