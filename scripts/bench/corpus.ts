import { parseArgs } from 'node:util'
import { type EngineName, engineNames } from '#lib/search/index.ts'
import { entriesOf, openCorpus } from './corpus/bench-corpus.ts'
import { printShape } from './corpus/print-shape.ts'
import { createCleanup } from './search/cleanup.ts'
import { startEngine, startPostgres } from './search/engines.ts'
import { indexCorpus } from './search/index-corpus.ts'
import { machine, megabytes } from './search/table.ts'

const usage = `Usage: npm run bench:corpus -- REPORTS [--engine NAME,…] [--print N]

Invents reports (the same in every run), says what they are like beside newspaper prose, and puts them straight into the stores, which are
started for it and removed afterwards; an archive is not touched.
  --engine   some of postgres, meilisearch, opensearch; left out, none: only the texts are looked at
  --print    N of the reports as lines of JSON instead`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { engine: { type: 'string' }, print: { type: 'string' }, help: { type: 'boolean' } },
})
const size = Number(positionals[0])
const engines: readonly EngineName[] = engineNames.filter((name) => values.engine?.split(',').includes(name))

async function fill(): Promise<void> {
  const corpus = openCorpus({ kind: 'invented', size })
  printShape(entriesOf(corpus))
  if (engines.length === 0) return
  const cleanup = createCleanup()
  try {
    const postgres = cleanup.keep(await startPostgres())
    for (const name of engines) {
      const contestant = await startEngine(name, postgres.pool)
      if (typeof contestant === 'string') {
        console.log(contestant)
        continue
      }
      cleanup.keep(contestant)
      const { seconds, makingSeconds } = await indexCorpus(contestant.engine, corpus)
      console.log(
        `${name}: ${size} reports in ${seconds.toFixed(0)} s (of which ${makingSeconds.toFixed(0)} s to invent them), ${megabytes(await contestant.sizeBytes())} on disk, ${megabytes(contestant.memoryBytes())} of memory; ${machine()}`,
      )
      await cleanup.end(contestant)
    }
  } catch (error) {
    if (!cleanup.brokenOff()) throw error
  } finally {
    await cleanup.run()
  }
}

if (values.help || !Number.isInteger(size) || size < 1) {
  console.log(usage)
  process.exitCode = values.help ? 0 : 2
} else if (values.print) {
  for (const entry of entriesOf(openCorpus({ kind: 'invented', size }), 1, Math.min(size, Number(values.print))))
    console.log(JSON.stringify(entry))
} else await fill()
