import { join } from 'node:path'
import { ingestDeps, ingestPaths } from '#lib/ingest/index.ts'
import { openStore, readRuns } from '#lib/store/index.ts'

const samplePages = join(import.meta.dirname, '..', 'samples', 'pages')

/**
 * Loads the demonstration pages into a new archive: one in which no run has come to its end yet, so that a first start that was
 * killed half-way is made good by the next. @param say tells what is going on
 */
export async function loadSamplesOnce(databaseUrl: string, wanted: 'yes' | 'no', say: (message: string) => void): Promise<void> {
  const store = openStore(databaseUrl)
  try {
    const { runs } = await readRuns(store)
    if (wanted === 'no' || runs.some(({ state }) => state === 'finished')) return
    const { counts } = await ingestPaths(ingestDeps(store), { paths: [samplePages], startedBy: null })
    say(`${counts.added} demonstration pages are in (invented; HUIJI_SAMPLES=no leaves a new archive empty).`)
    if (counts.failed > 0) say(`${counts.failed} demonstration pages failed; the list of runs in /admin says why.`)
  } finally {
    await store.close()
  }
}
