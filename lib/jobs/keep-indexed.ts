import { setTimeout as wait } from 'node:timers/promises'
import { catchUp, type IndexSource, type SearchEngine } from '#lib/search/index.ts'
import { readAllIndexEntries, readChanges, readCorpusVersion, type Store } from '#lib/store/index.ts'

const intervalMs = 2_000
/** A server that is down is asked less often. */
const restMs = 5_000

/** The archive as indexes are filled from it. */
export const indexSource = (store: Store): IndexSource => ({
  corpusVersion: () => readCorpusVersion(store),
  changes: (after, upTo) => readChanges(store, after, upTo),
  all: () => readAllIndexEntries(store),
})

/**
 * Brings an index up to date every few seconds until it is told to stop. A server that is down is waited for; `report` is told once when
 * it goes and once when it is back.
 */
export async function keepIndexed(
  engine: SearchEngine,
  store: Store,
  stopping: AbortSignal,
  report: (message: string) => void,
): Promise<void> {
  const source = indexSource(store)
  let isDown = false
  while (!stopping.aborted) {
    try {
      await catchUp(engine, source)
      if (isDown) report(`${engine.name} answers again and is up to date.`)
      isDown = false
    } catch (error) {
      if (!isDown) report(`${engine.name} cannot be brought up to date; it is tried again every few seconds. ${(error as Error).message}`)
      isDown = true
    }
    await wait(isDown ? restMs : intervalMs, undefined, { signal: stopping }).catch(() => undefined)
  }
}
