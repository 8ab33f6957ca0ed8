import { parseArgs } from 'node:util'
import { rules } from '#lib/ingest/index.ts'
import { type FuzzKind, fuzzKinds } from './fuzz-kinds.ts'
import { hostileBytes } from './hostile-bytes.ts'

// npm run bench:fuzz -- [--size CHARACTERS] [--pages N] [--seed N] [--only NAME]
// Cleans hostile pages of a quarter, half and the whole of the size: how much longer twice as much takes, and the most memory used; then
// random pages, which must never break a rule. Ends with 1 where time grows by more than 2.4 per doubling or a rule breaks.

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '400000' },
    pages: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
})
const size = Number(values.size)
const facts = { fileName: 'page.txt', url: null, fetchedAt: null, contentType: null }
const mostGrowth = 2.4
/** Shorter times are the machine's, not the rule's. */
const leastMs = 50

function millisecondsOf(kind: FuzzKind, length: number): number {
  const source = kind.make(length)
  const from = performance.now()
  rules.clean({ source, encoding: 'utf-8', isHtml: kind.isHtml, facts })
  return performance.now() - from
}

/** The growth per doubling over two doublings, from the best of two runs each. */
function measure(kind: FuzzKind): { readonly times: readonly number[]; readonly growth: number } {
  const times = [size / 4, size / 2, size].map((length) => Math.min(millisecondsOf(kind, length), millisecondsOf(kind, length)))
  const [first = 0, , last = 0] = times
  return { times, growth: last < leastMs ? 1 : Math.sqrt(last / Math.max(first, 1)) }
}

function printGrowth(kinds: readonly FuzzKind[]): number {
  let failed = 0
  console.log(`${'kind'.padEnd(30)}${'n/4 ms'.padStart(9)}${'n/2 ms'.padStart(9)}${'n ms'.padStart(9)}${'growth'.padStart(8)}`)
  for (const kind of kinds) {
    const { times, growth } = measure(kind)
    if (growth > mostGrowth) failed++
    const columns = times.map((time) => time.toFixed(0).padStart(9)).join('')
    console.log(`${kind.name.padEnd(30)}${columns}${growth.toFixed(2).padStart(8)}${growth > mostGrowth ? '  too much' : ''}`)
  }
  return failed
}

/** @returns how many random pages broke a rule */
function readRandomPages(count: number, seed: number): number {
  let broken = 0
  for (let index = 0; index < count; index++) {
    const bytes = hostileBytes(seed, index)
    try {
      const page = rules.decode(bytes, facts)
      if (!('problem' in page)) for (const report of rules.clean(page).reports) rules.extract(report, facts)
    } catch (error) {
      broken++
      console.log(`page ${index}: ${(error as Error).message}`)
    }
  }
  return broken
}

const slow = printGrowth(fuzzKinds.filter(({ name }) => values.only === undefined || name.includes(values.only)))
const broken = values.only === undefined ? readRandomPages(Number(values.pages), Number(values.seed)) : 0
const peakMb = process.resourceUsage().maxRSS / 1024
console.log(`\n${slow} kinds grow too fast, ${broken} of ${values.pages} random pages broke a rule, ${peakMb.toFixed(0)} MB at most`)
if (slow + broken > 0) process.exitCode = 1
