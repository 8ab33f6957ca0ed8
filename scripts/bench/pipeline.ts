import { existsSync, readdirSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { cleanPage, decodePage } from '#lib/clean/index.ts'
import { forgetRemembered } from '#lib/clean/lines/remembered.ts'
import { extractMetadata } from '#lib/extract/index.ts'
import { planSources, readSources, type SourcePage } from '#lib/ingest/index.ts'
import { heavyKinds, heavyPage } from './heavy-pages.ts'
import { type Spent, spentWith } from './threads.ts'

// node scripts/bench/pipeline.ts [ROUNDS] [PATH…]
// Milliseconds per page and stage once warm, on one core; what else the machine does counts too. Without paths: the seeds, where they are, one by one,
// the samples together, and pages in HTML of 100 KB, each as if it had never been seen; then 10,000 pages through worker threads, one against two.

type Times = { decode: number; clean: number; extract: number }
type Measured = { readonly name: string; readonly lengthChars: number; readonly times: Times }
const stages = ['decode', 'clean', 'extract'] as const

const samples = join(import.meta.dirname, '..', '..', 'samples', 'pages')
const seeds = process.env.HUIJI_SEEDS ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds')
/** Rounds before times are taken; the compiler is done with the rules by then. */
const warmUpRounds = 20

const isPage = (item: { readonly label: string }): item is SourcePage & { label: string } => 'bytes' in item

async function pagesOf(paths: readonly string[]): Promise<SourcePage[]> {
  const pages: SourcePage[] = []
  for await (const item of readSources(await planSources(paths))) if (isPage(item)) pages.push(item)
  return pages
}

function timed<T>(times: Times, stage: keyof Times, run: () => T): T {
  const from = performance.now()
  const result = run()
  times[stage] += performance.now() - from
  return result
}

/** What cleaning remembers of lines is forgotten before each page, or it would know every line of it. */
function runOnce({ bytes, facts }: SourcePage): Times {
  forgetRemembered()
  const times: Times = { decode: 0, clean: 0, extract: 0 }
  const page = timed(times, 'decode', () => decodePage(bytes, facts))
  if ('problem' in page) return times
  const cleaned = timed(times, 'clean', () => cleanPage(page))
  for (const report of cleaned.reports) timed(times, 'extract', () => extractMetadata(report, facts))
  return times
}

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

function measure(page: SourcePage, rounds: number): Measured {
  const runs = Array.from({ length: rounds }, () => runOnce(page))
  const times = Object.fromEntries(stages.map((stage) => [stage, middle(runs.map((run) => run[stage]))])) as Times
  const decoded = decodePage(page.bytes, page.facts)
  return { name: page.label.split('/').at(-1) ?? page.label, lengthChars: 'problem' in decoded ? 0 : decoded.source.length, times }
}

function print({ name, lengthChars, times }: Measured): void {
  const cells = [...stages.map((stage) => times[stage]), times.decode + times.clean + times.extract]
  console.log(`${name.padEnd(32)}${String(lengthChars).padStart(8)}${cells.map((ms) => ms.toFixed(2).padStart(9)).join('')}`)
}

function together(name: string, pages: readonly Measured[]): Measured {
  const times = Object.fromEntries(stages.map((stage) => [stage, middle(pages.map((page) => page.times[stage]))])) as Times
  return { name, lengthChars: middle(pages.map(({ lengthChars }) => lengthChars)), times }
}

const [roundsText = '100', ...paths] = process.argv.slice(2)
const seedPages = existsSync(seeds) ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : []
const own = await pagesOf(paths.length > 0 ? paths : seedPages.map((name) => join(seeds, name)))
const others = paths.length > 0 ? [] : await pagesOf([samples])
for (let round = 0; round < warmUpRounds; round++) for (const page of [...own, ...others]) runOnce(page)
console.log(`${'median ms per page'.padEnd(32)}${'chars'.padStart(8)}${[...stages, 'sum'].map((title) => title.padStart(9)).join('')}`)
for (const page of own) print(measure(page, Number(roundsText)))
if (others.length > 0) {
  const measured = others.map((page) => measure(page, Math.ceil(Number(roundsText) / 10)))
  print(together(`median of ${others.length} samples`, measured))
  const [slowest] = measured.toSorted((a, b) => b.times.extract - a.times.extract)
  if (slowest) print({ ...slowest, name: `slowest: ${slowest.name}`.slice(0, 31) })
}

const heavyBytes = 100_000
if (paths.length === 0) {
  for (const kind of heavyKinds) {
    const page = heavyPage(kind, heavyBytes)
    for (let round = 0; round < warmUpRounds; round++) runOnce(page)
    print(measure(page, Math.ceil(Number(roundsText) / 5)))
  }
}

const manyPages = 10_000
const pages = [...own, ...others]
const [one, two] = [await spentWith(1, pages, manyPages), await spentWith(2, pages, manyPages)]
const told = ({ seconds, cpu, mainCpu }: Spent) =>
  `${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of the processors, ${mainCpu.toFixed(1)} s of it handing out)`
console.log(
  `\n${manyPages} pages with one thread: ${told(one)}; with two: ${told(two)}: ${(one.seconds / two.seconds).toFixed(2)} times as fast`,
)
console.log(`load of the machine meanwhile: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors`)
