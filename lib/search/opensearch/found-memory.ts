import type { FoundReports } from '../counter.ts'
import { createRemembered } from '../postgres/matches/remembered.ts'
import type { Finding } from './find-reports.ts'
import type { StateRead } from './state.ts'

/** What was found at one state of the index, so that the next page, another filter or order looks for nothing again. */
export type FoundMemory = {
  get(state: StateRead, finding: Finding): FoundReports | null
  put(state: StateRead, finding: Finding, found: FoundReports): void
}

/** Keeps up to `limitBytes`; all of it is forgotten when the state moves. */
export function createFoundMemory(limitBytes: number): FoundMemory {
  const remembered = createRemembered(limitBytes)
  let mark = ''
  let turn = 0n

  function turnOf({ index, sequence, term }: StateRead): bigint {
    const found = [index, sequence, term].join(' ')
    if (found !== mark) turn++
    mark = found
    return turn
  }

  return {
    get: (state, finding) => remembered.get(turnOf(state), JSON.stringify(finding)),
    put: (state, finding, found) => remembered.put(turnOf(state), JSON.stringify(finding), found),
  }
}
