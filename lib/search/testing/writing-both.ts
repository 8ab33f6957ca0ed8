import type { IndexChange, SearchEngine } from '../port.ts'

async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

export async function* each<T>(items: readonly T[]): AsyncIterable<T> {
  yield* items
}

/** Writes to both, as the archive does: Postgres first, within the change, and the engine beside it after that. Searches the latter. */
export function writingBoth(engine: SearchEngine, postgres: SearchEngine): SearchEngine {
  return {
    name: engine.name,
    search: (query) => engine.search(query),
    version: () => engine.version(),
    apply: async (changes, version) => {
      const all: IndexChange[] = await gather(changes)
      await postgres.apply(each(all), version)
      await engine.apply(each(all), version)
    },
    rebuild: async (all, version, onProgress) => {
      const entries = await gather(all)
      await postgres.rebuild(each(entries), version, onProgress)
      await engine.rebuild(each(entries), version, onProgress)
    },
  }
}
