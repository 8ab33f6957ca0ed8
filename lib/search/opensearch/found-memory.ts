import type { FoundReports } from '../counter.ts'
import { rememberAtMark } from '../remember-at-mark.ts'
import type { Finding } from './find-reports.ts'
import type { StateRead } from './state.ts'

/** What was found at one state of the index, so that the next page, another filter or order looks for nothing again. */
export type FoundMemory = {
  get(state: StateRead, finding: Finding): FoundReports | null
  put(state: StateRead, finding: Finding, found: FoundReports): void
}

/** What a key and its place in the map cost beside the identifiers, roughly. */
const overheadBytes = 500
const sizeBytesOf = ({ ids, tiers }: FoundReports) => ids.byteLength + (tiers?.byteLength ?? 0) + overheadBytes
const markOf = ({ index, sequence, term }: StateRead) => [index, sequence, term].join(' ')

/** Keeps up to `limitBytes`. */
export function createFoundMemory(limitBytes: number): FoundMemory {
  const memory = rememberAtMark<FoundReports>(limitBytes, sizeBytesOf)
  return {
    get: (state, finding) => memory.get(markOf(state), JSON.stringify(finding)),
    put: (state, finding, found) => memory.put(markOf(state), JSON.stringify(finding), found),
  }
}
