import { spawnSync } from 'node:child_process'
import { rules } from '#lib/ingest/index.ts'
import type { FuzzKind } from './fuzz-kinds.ts'

/** Processor time for a quarter, half and the whole of a size, in milliseconds, how much longer twice as much takes, and the most memory that was used. */
export type Growth = { readonly times: readonly number[]; readonly growth: number; readonly peakMb: number }

const facts = { fileName: 'page.txt', url: null, fetchedAt: null, contentType: null }
/** Shorter times are the machine's, not the rule's. */
const leastMs = 50

function millisecondsOf({ make, isHtml }: FuzzKind, length: number): number {
  const source = make(length)
  const from = process.cpuUsage()
  for (const report of rules.clean({ source, encoding: 'utf-8', isHtml, facts }).reports) rules.extract(report, facts)
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}

/** Cleans and reads a kind of page in three sizes, in this process. A small page first, so that nothing is loaded or compiled on the clock. */
export function growthOf(kind: FuzzKind, size: number): Growth {
  millisecondsOf(kind, Math.min(size / 4, 20_000))
  const times = [size / 4, size / 2, size].map((length) => millisecondsOf(kind, length))
  const [first = 0, , last = 0] = times
  const growth = last < leastMs ? 1 : Math.sqrt(last / Math.max(first, 1))
  return { times, growth, peakMb: process.resourceUsage().maxRSS / 1024 }
}

/** The same in a process of its own, so that what breaks down there breaks nothing here, and its memory is its own. @returns what it died of */
export function growthApart(script: string, { name }: FuzzKind, size: number): Growth | { readonly problem: string } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, '--kind', name, '--size', String(size)], { encoding: 'utf8' })
  if (status === 0) return JSON.parse(stdout) as Growth
  return { problem: stderr.split('\n').find((line) => /Error|FATAL/.test(line)) ?? `it ended with ${status}` }
}
