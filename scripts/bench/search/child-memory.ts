import { readdirSync, readFileSync } from 'node:fs'

type Process = { readonly pid: number; readonly parent: number; readonly name: string }

/** /proc/PID/stat: the name stands in brackets and may hold anything. */
function processOf(pid: number): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const close = stat.lastIndexOf(')')
    return { pid, parent: Number(stat.slice(close + 2).split(' ')[1]), name: stat.slice(stat.indexOf('(') + 1, close) }
  } catch {
    return null
  }
}

/** Memory of a process with its share of what it shares; 0 where that cannot be read. */
function proportionalBytes(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').match(/^Pss:\s+(\d+)/m)?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}

/** Memory of the programs of this name that this process started, with all that they started; null where there are none (or no /proc). */
export function childMemoryBytes(name: string): number | null {
  let all: Process[]
  try {
    all = readdirSync('/proc').flatMap((entry) => (/^\d+$/.test(entry) ? (processOf(Number(entry)) ?? []) : []))
  } catch {
    return null
  }
  const wanted = new Set(all.filter((one) => one.parent === process.pid && one.name === name).map(({ pid }) => pid))
  if (wanted.size === 0) return null
  for (let before = -1; before !== wanted.size; ) {
    before = wanted.size
    for (const { pid, parent } of all) if (wanted.has(parent)) wanted.add(pid)
  }
  return [...wanted].reduce((sum, pid) => sum + proportionalBytes(pid), 0)
}
