import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openStore, type Store } from '#lib/store/index.ts'
import { migrate } from '#lib/store/migrate.ts'
import { countProgress } from '../count-progress.ts'
import { migrationsFolder } from '../database.ts'
import { startEmbeddedPostgres } from '../postgres/embedded.ts'
import { labelledCases } from './duplicates/labelled-cases.ts'
import { measureCases, readStrangers } from './duplicates/measure-cases.ts'
import { measureGrowth } from './duplicates/measure-growth.ts'
import { printCases } from './duplicates/print-cases.ts'
import { showMistakes } from './duplicates/show-mistakes.ts'

const usage = `npm run bench:duplicates -- [--growth N] [--seed N] [--copies N] [--others N] [--show]

Which captures are taken for one article, on pairs whose answer is known: pages of one report, and of reports that look alike.
  --copies N   pairs of each kind of copy (20)      --others N   pairs of each kind of look-alike (80)
  --show       names the pairs that were missed or joined
  --growth N   instead: the time to group an archive that grows to N reports`

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    copies: { type: 'string', default: '20' },
    others: { type: 'string', default: '80' },
    growth: { type: 'string' },
    show: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

async function measurePairs(store: Store): Promise<void> {
  const cases = [...labelledCases(Number(values.seed), Number(values.copies), Number(values.others))]
  const progress = countProgress(cases.length * 2, 'pages')
  let done = 0
  const measurement = await measureCases(store, cases, () => progress.update(++done))
  progress.stop()
  const strangers = await readStrangers(store)
  printCases(measurement, strangers.length)
  if (values.show) await showMistakes(store, measurement.measured, strangers)
}

async function measure(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'huiji-bench-'))
  const database = await startEmbeddedPostgres(folder)
  const store = openStore(database.url)
  try {
    await migrate(database.url, migrationsFolder)
    await (values.growth ? measureGrowth(store, Number(values.growth)) : measurePairs(store))
  } finally {
    await store.close()
    await database.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

if (values.help) console.log(usage)
else await measure()
