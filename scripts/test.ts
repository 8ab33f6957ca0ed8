import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { type Browser, provideBrowser } from './testing/browser.ts'
import { openSearchMissing } from './testing/opensearch/index.ts'
import { addTallies, playwrightTally, type Tally, vitestTally } from './testing/tally.ts'

// Everything that must hold, in one run: types, lint, unit and integration tests (arrows among them), a production build, journeys in
// a browser. Says what was skipped and why; the very last line counts.

const root = join(import.meta.dirname, '..')
const bin = (name: string) => join(root, 'node_modules', '.bin', name)
const passed: Tally = { passed: 1, failed: 0, skipped: 0 }
const failed: Tally = { passed: 0, failed: 1, skipped: 0 }

function run(program: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...environment } })
    child.on('error', (error) => {
      console.error(error.message)
      done(false)
    })
    child.on('close', (code) => done(code === 0))
  })
}

async function step(title: string, work: () => Promise<Tally>): Promise<Tally> {
  console.log(`\n── ${title}`)
  const startedAt = performance.now()
  const tally = await work().catch((error) => {
    console.error(error instanceof Error ? error.message : error)
    return failed
  })
  console.log(`   ${title}: ${tally.failed === 0 ? 'good' : 'FAILED'} (${((performance.now() - startedAt) / 1000).toFixed(0)} s)`)
  return tally
}

const check = (program: string, args: readonly string[]) => async () => ((await run(program, args)) ? passed : failed)

/** Optional parts of the surroundings, and what goes untested without them. */
async function noticeMissing(): Promise<readonly string[]> {
  const onPath = (program: string) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))
  const seeds = process.env.HUIJI_SEEDS ?? join(root, '..', 'shared', 'seeds')
  const noOpenSearch = await openSearchMissing()
  const prose = process.env.HUIJI_PROSE ?? join(root, '..', 'shared', 'prose')
  return [
    existsSync(seeds)
      ? null
      : `No seed pages at ${seeds} (HUIJI_SEEDS): the five real pages and their changed copies are not compared with their answers.`,
    existsSync(prose) ? null : `No prose at ${prose} (HUIJI_PROSE): false edits on real prose are not counted.`,
    process.env.MEILISEARCH_URL || onPath('meilisearch')
      ? null
      : 'No Meilisearch (a program "meilisearch" on PATH, or MEILISEARCH_URL): its engine, and the journey in which it goes down, are not tested.',
    noOpenSearch &&
      `No OpenSearch (${noOpenSearch}; OPENSEARCH_URL, or Java 17 and Maven): its engine, and the loss of a node, are not tested.`,
  ].filter((notice) => notice !== null)
}

/** A runner that says it failed without naming a test (an error between tests) has failed. */
const suspicious = (succeeded: boolean, tally: Tally): Tally => (succeeded || tally.failed > 0 ? tally : addTallies([tally, failed]))

async function unitAndIntegration(reports: string): Promise<Tally> {
  const report = join(reports, 'vitest.json')
  const succeeded = await run(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  return suspicious(succeeded, vitestTally(JSON.parse(await readFile(report, 'utf8'))))
}

async function journeys(reports: string, browser: Browser): Promise<Tally> {
  const report = join(reports, 'playwright.json')
  const succeeded = await run(bin('playwright'), ['test'], { PLAYWRIGHT_JSON_OUTPUT_NAME: report, HUIJI_BROWSER: browser.executablePath })
  return suspicious(succeeded, playwrightTally(JSON.parse(await readFile(report, 'utf8'))))
}

const missing = await noticeMissing()
for (const notice of missing) console.log(`SKIPPED: ${notice}`)

const reports = await mkdtemp(join(tmpdir(), 'huiji-reports-'))
// The browser may have to be fetched: meanwhile the other checks run.
const browser = provideBrowser().catch((error: Error) => error)
const tallies = [
  await step('Types', async () => ((await run(bin('next'), ['typegen'])) && (await run(bin('tsc'), ['-p', '.'])) ? passed : failed)),
  await step('Lint and format', check(bin('biome'), ['ci', '--error-on-warnings', '.'])),
  await step('Unit and integration tests', () => unitAndIntegration(reports)),
  await step('Production build', check(process.execPath, [join(root, 'scripts', 'build.ts')])),
  await step('Journeys in a browser', async () => {
    const found = await browser
    if (found instanceof Error) throw found
    console.log(`   Browser: ${found.origin} (${found.executablePath})`)
    return journeys(reports, found)
  }),
]
await rm(reports, { recursive: true, force: true })

const total = addTallies(tallies)
console.log('')
for (const notice of missing) console.log(`SKIPPED: ${notice}`)
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed === 0 ? 0 : 1
