import type { IndexEntry, SearchEngine } from '#lib/search/index.ts'
import { type Corpus, entriesOf } from '../corpus/bench-corpus.ts'
import { timed } from './progress.ts'

/** `makingSeconds` of the whole went into making up the texts, which no archive has to do. */
export type Indexed = { readonly seconds: number; readonly makingSeconds: number }

/** Entries, and how long it took to make them. */
export function stopwatch(entries: Iterable<IndexEntry>): { readonly seconds: () => number; entries(): Generator<IndexEntry> } {
  let ms = 0
  return {
    seconds: () => ms / 1_000,
    *entries() {
      const iterator = entries[Symbol.iterator]()
      for (;;) {
        const start = performance.now()
        const next = iterator.next()
        ms += performance.now() - start
        if (next.done) return
        yield next.value
      }
    },
  }
}

async function* stream(entries: Iterable<IndexEntry>): AsyncIterable<IndexEntry> {
  yield* entries
}

/** Fills an engine through the port, as `npm run reindex` does. */
export async function indexCorpus(engine: SearchEngine, corpus: Corpus): Promise<Indexed> {
  const making = stopwatch(entriesOf(corpus))
  const { seconds } = await timed(`${engine.name}: indexing`, corpus.size, 'reports', (onProgress) =>
    engine.rebuild(stream(making.entries()), 1n, onProgress),
  )
  return { seconds, makingSeconds: making.seconds() }
}
