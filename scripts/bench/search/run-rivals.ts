import { hasMeilisearch } from '../../testing/meilisearch.ts'
import { type Corpus, entriesOf } from '../corpus/bench-corpus.ts'
import type { Cleanup } from './cleanup.ts'
import type { Rival } from './contestant.ts'
import { stopwatch } from './index-corpus.ts'
import { timed } from './progress.ts'
import type { BenchQuery } from './queries.ts'
import { postgresIlike } from './rivals/postgres-ilike.ts'
import { hasRipgrep, ripgrep } from './rivals/ripgrep.ts'
import { wordMeilisearch } from './rivals/word-meilisearch.ts'
import { megabytes, percent, spread, table } from './table.ts'
import type { Truth } from './truth.ts'

const rivals: readonly { readonly here: () => boolean; readonly start: () => Promise<Rival> }[] = [
  { here: hasMeilisearch, start: () => wordMeilisearch(false) },
  { here: hasMeilisearch, start: () => wordMeilisearch(true) },
  { here: () => true, start: postgresIlike },
  { here: hasRipgrep, start: ripgrep },
]
/** A rival that took so long for all searches together is not asked the rest. */
const patienceMs = 300_000

async function runRival(
  rival: Rival,
  corpus: Corpus,
  asked: readonly { readonly text: string; readonly truth: Truth }[],
): Promise<string[]> {
  const making = stopwatch(entriesOf(corpus))
  const { seconds } = await timed(`${rival.name}: indexing`, corpus.size, 'reports', (onProgress) =>
    rival.index(making.entries(), onProgress),
  )
  const rounds: [number[], number[]] = [[], []]
  let [found, right, wanted, count] = [0, 0, 0, 0]
  const until = performance.now() + patienceMs
  await timed(`${rival.name}: searching`, asked.length, 'searches', async (onProgress) => {
    for (const { text, truth } of asked) {
      if (performance.now() > until) break
      for (const times of rounds) {
        const start = performance.now()
        await rival.answer(text)
        times.push(performance.now() - start)
      }
      const ids = await rival.find(text)
      const containing = new Set(truth.containing)
      found += ids.length
      right += ids.filter((id) => containing.has(id)).length
      wanted += containing.size
      onProgress(++count)
    }
  })
  const index = Math.max(0, seconds - making.seconds())
  return [
    rival.name,
    `${index.toFixed(0)} s`,
    megabytes(await rival.sizeBytes()),
    megabytes(rival.memoryBytes()),
    percent(right, wanted),
    percent(right, found),
    spread(rounds[0]),
    spread(rounds[1]),
    `${count} of ${asked.length}`,
  ]
}

/** What a user would pick instead, asked for the copied strings and the phrases. */
export async function runRivals(corpus: Corpus, queries: readonly BenchQuery[], truths: readonly Truth[], cleanup: Cleanup): Promise<void> {
  const asked = queries.flatMap(({ kind, text }, i) => {
    const truth = truths[i]
    return truth && (kind === 'copied' || kind === 'phrase') ? [{ text, truth }] : []
  })
  const rows: string[][] = []
  for (const { here, start } of rivals) {
    if (!here()) continue
    const rival = cleanup.keep(await start())
    rows.push(await runRival(rival, corpus, asked))
    await cleanup.end(rival)
  }
  console.log(`\n### What one would use instead, ${corpus.size} reports\n`)
  console.log(table(['', 'index', 'disk', 'memory', 'recall', 'precision', 'first: p50 / p95 / max ms', 'again', 'asked'], rows))
}
