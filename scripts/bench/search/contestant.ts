import type { IndexEntry, SearchEngine } from '#lib/search/index.ts'

/** An engine under measure, with the server that was started for it. */
export type Contestant = {
  readonly engine: SearchEngine
  readonly sizeBytes: () => Promise<number>
  readonly memoryBytes: () => number | null
  readonly stop: () => Promise<void>
}

/** What a user would pick instead. It is asked for strings alone, and every report is a report. */
export type Rival = {
  readonly name: string
  index(entries: Iterable<IndexEntry>, onProgress: (done: number) => void): Promise<void>
  /** Total, the 20 newest and five facets, as far as it has them; the total alone is returned. */
  answer(text: string): Promise<number>
  /** Everything that it finds. */
  find(text: string): Promise<readonly number[]>
  sizeBytes(): Promise<number>
  memoryBytes(): number | null
  stop(): Promise<void>
}
