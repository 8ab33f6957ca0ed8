import type { SourcePage } from '#lib/ingest/index.ts'
import { openPageReaders } from '#lib/ingest/page-readers.ts'

/** Seconds that `count` pages (the given ones in turn) take with a number of threads, the start of the threads not counted. */
export async function secondsWith(threads: number, pages: readonly SourcePage[], count: number): Promise<number> {
  const readers = openPageReaders(threads)
  const read = ({ bytes, facts }: SourcePage) => readers.read(bytes, facts)
  await Promise.all(Array.from({ length: threads * 8 }, (_, index) => read(pages[index % pages.length] as SourcePage)))
  const from = performance.now()
  let next = 0
  const work = async () => {
    while (next < count) await read(pages[next++ % pages.length] as SourcePage)
  }
  await Promise.all(Array.from({ length: readers.most }, work))
  const seconds = (performance.now() - from) / 1000
  await readers.close()
  return seconds
}
