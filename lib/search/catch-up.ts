import type { IndexChange, IndexEntry, SearchEngine } from './port.ts'

/** Where an index is filled from: the archive, read by whoever has it open. */
export type IndexSource = {
  corpusVersion(): Promise<bigint>
  /** What changed after version `after`, up to and with `upTo`, as it stands now; each report once. */
  changes(after: bigint, upTo: bigint): AsyncIterable<IndexChange>
  /** Every published report. */
  all(): AsyncIterable<IndexEntry>
}

/**
 * Brings an index to the state of the archive: by the changes since its version, or from nothing where there is no index. Doing it
 * twice, or again after it was broken off, does no harm, because a change is the report as it stands now.
 * @returns the corpus version that the index then stands at.
 */
export async function catchUp(engine: SearchEngine, source: IndexSource, onProgress: (done: number) => void = () => {}): Promise<bigint> {
  const target = await source.corpusVersion()
  const reached = await engine.version()
  if (reached === null || reached > target) await engine.rebuild(source.all(), target, onProgress)
  else if (reached < target) await engine.apply(source.changes(reached, target), target)
  return target
}
