import type { SourcePage } from '#lib/ingest/index.ts'
import { openPageReaders } from '#lib/ingest/page-readers.ts'

/** What it took, on the clock and of the processors; a loaded machine shows in the first alone. `mainCpu`: of the thread that hands the pages out. */
export type Spent = { readonly seconds: number; readonly cpu: number; readonly mainCpu: number }

const secondsOf = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1e6

/** What `count` pages (the given ones in turn) take with a number of threads, the start of the threads not counted. */
export async function spentWith(threads: number, pages: readonly SourcePage[], count: number): Promise<Spent> {
  const readers = openPageReaders(threads)
  const read = ({ bytes, facts }: SourcePage) => readers.read(bytes, facts)
  await Promise.all(Array.from({ length: threads * 8 }, (_, index) => read(pages[index % pages.length] as SourcePage)))
  const from = performance.now()
  const [cpuBefore, mainBefore] = [process.cpuUsage(), process.threadCpuUsage()]
  let next = 0
  const work = async () => {
    while (next < count) await read(pages[next++ % pages.length] as SourcePage)
  }
  await Promise.all(Array.from({ length: readers.most }, work))
  const spent: Spent = {
    seconds: (performance.now() - from) / 1000,
    cpu: secondsOf(process.cpuUsage(cpuBefore)),
    mainCpu: secondsOf(process.threadCpuUsage(mainBefore)),
  }
  await readers.close()
  return spent
}
