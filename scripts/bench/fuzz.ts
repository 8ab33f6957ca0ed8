import { parseArgs } from 'node:util'
import { rules } from '#lib/ingest/index.ts'
import { growthApart, growthOf } from './fuzz-growth.ts'
import { type FuzzKind, fuzzKinds } from './fuzz-kinds.ts'
import { hostileBytes } from './hostile-bytes.ts'

// npm run bench:fuzz -- [--size CHARACTERS] [--pages N] [--seed N] [--only NAME]
// Cleans and reads hostile pages of a quarter, half and the whole of the size, each kind in a process of its own: how much longer twice as much
// takes, and the most memory used; then random pages, which must never break a rule. Ends with 1 where time grows by more than 2.4 per
// doubling, a process breaks down, or a rule breaks. The full size is 10000000.

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '400000' },
    pages: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    kind: { type: 'string' },
  },
})
const size = Number(values.size)
const facts = { fileName: 'page.txt', url: null, fetchedAt: null, contentType: null }
const mostGrowth = 2.4

function printGrowth(kinds: readonly FuzzKind[]): number {
  let failed = 0
  console.log(`${size} characters`.padEnd(32) + ['n/4 ms', 'n/2 ms', 'n ms', 'growth', 'MB'].map((title) => title.padStart(9)).join(''))
  for (const kind of kinds) {
    const measured = growthApart(import.meta.filename, kind, size)
    const isBad = 'problem' in measured || measured.growth > mostGrowth
    if (isBad) failed++
    const cells =
      'problem' in measured ? [] : [...measured.times.map((ms) => ms.toFixed(0)), measured.growth.toFixed(2), measured.peakMb.toFixed(0)]
    const told = 'problem' in measured ? `  ${measured.problem}` : isBad ? '  too much' : ''
    console.log(`${kind.name.padEnd(32)}${cells.map((cell) => cell.padStart(9)).join('')}${told}`)
  }
  return failed
}

/** @returns how many random pages broke a rule, and what the slowest took of the processor */
function readRandomPages(count: number, seed: number): { readonly broken: number; readonly slowestMs: number } {
  let [broken, slowestMs] = [0, 0]
  for (let index = 0; index < count; index++) {
    const bytes = hostileBytes(seed, index)
    const from = process.cpuUsage()
    try {
      const page = rules.decode(bytes, facts)
      if (!('problem' in page)) for (const report of rules.clean(page).reports) rules.extract(report, facts)
    } catch (error) {
      broken++
      console.log(`page ${index}: ${(error as Error).message}`)
    }
    const { user, system } = process.cpuUsage(from)
    if (index > 100) slowestMs = Math.max(slowestMs, (user + system) / 1000)
  }
  return { broken, slowestMs }
}

function run(): void {
  const slow = printGrowth(fuzzKinds.filter(({ name }) => values.only === undefined || name.includes(values.only)))
  const pages = values.only === undefined ? Number(values.pages) : 0
  const { broken, slowestMs } = readRandomPages(pages, Number(values.seed))
  console.log(
    `\n${slow} kinds grow too fast or break down; ${broken} of ${pages} random pages broke a rule, the slowest took ${slowestMs.toFixed(0)} ms`,
  )
  if (slow + broken > 0) process.exitCode = 1
}

const asked = fuzzKinds.find(({ name }) => name === values.kind)
if (asked) console.log(JSON.stringify(growthOf(asked, size)))
else run()
