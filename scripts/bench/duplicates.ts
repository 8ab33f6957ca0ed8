import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore } from '#lib/store/index.ts'
import { migrate } from '#lib/store/migrate.ts'
import { countProgress } from '../count-progress.ts'
import { migrationsFolder } from '../database.ts'
import { startEmbeddedPostgres } from '../postgres/embedded.ts'
import { labelledCases } from './duplicates/labelled-cases.ts'
import { measureCases, readStrangers } from './duplicates/measure-cases.ts'
import { printCases } from './duplicates/print-cases.ts'
import { showMistakes } from './duplicates/show-mistakes.ts'

const usage = `npm run bench:duplicates -- [--seed N] [--copies N] [--others N] [--show]

Which captures are taken for one article, on pairs whose answer is known: pages of one report, and of reports that look alike.
  --copies N   pairs of each kind of copy (20)      --others N   pairs of each kind of look-alike (80)
  --show       names the pairs that were missed or joined`

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    copies: { type: 'string', default: '20' },
    others: { type: 'string', default: '80' },
    show: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

async function measure(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'huiji-bench-'))
  const database = await startEmbeddedPostgres(folder)
  const store = openStore(database.url)
  try {
    await migrate(database.url, migrationsFolder)
    const cases = [...labelledCases(Number(values.seed), Number(values.copies), Number(values.others))]
    const progress = countProgress(cases.length * 2, 'pages')
    let done = 0
    const measurement = await measureCases(store, cases, () => progress.update(++done))
    progress.stop()
    const strangers = await readStrangers(store)
    printCases(measurement, strangers.length)
    if (values.show) await showMistakes(store, measurement.measured, strangers)
  } finally {
    await store.close()
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

if (values.help) console.log(usage)
else await measure()
