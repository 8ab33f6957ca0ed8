import Tinypool from 'tinypool'
import type { InspectedReport } from './inspect-page.ts'
import type { SourcePage } from './sources/source.ts'

/** Threads that pass pages through the rules side by side. Not part of the front door: a bundler would take the file of the thread for a module. */
export type PageReaders = {
  /** What would come of a page, as `inspectPage` gives it; rejects only when a thread breaks down. */
  readonly read: (page: SourcePage) => Promise<readonly InspectedReport[] | { readonly message: string }>
  readonly close: () => Promise<void>
}

/** Starts threads that read pages; each loads the rules once. */
export function openPageReaders(threads: number): PageReaders {
  const pool = new Tinypool({
    filename: new URL('./page-reader.worker.ts', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
  })
  return { read: (page) => pool.run(page), close: () => pool.destroy() }
}
