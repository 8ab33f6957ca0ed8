import { availableParallelism } from 'node:os'
import Tinypool from 'tinypool'
import type { CaptureFacts } from '#lib/report/index.ts'
import type { PageRead } from './page-read.ts'

/** Threads that pass pages through the rules side by side. */
export type PageReaders = {
  /** Pages to be under way at a time, so that no thread waits. */
  readonly most: number
  /** Null where a thread or a rule breaks down: the page is then read in its turn, which says what is wrong. */
  readonly read: (bytes: Uint8Array, facts: CaptureFacts) => Promise<PageRead | null>
  readonly close: () => Promise<void>
}

const pagesPerThread = 4

/**
 * Starts threads that read pages with the rules of this archive; each loads them once. Not part of the front door: a bundler would take
 * the file of the thread for a module. Commands and the worker pass it in.
 */
export function openPageReaders(threads = availableParallelism()): PageReaders {
  const pool = new Tinypool({
    filename: new URL('./page-reader.worker.ts', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
  })
  return {
    most: threads * pagesPerThread,
    read: (bytes, facts) => pool.run({ bytes, facts }).catch(() => null),
    close: () => pool.destroy(),
  }
}
