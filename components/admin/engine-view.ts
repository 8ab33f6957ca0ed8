import type { EngineName } from '#lib/search/port.ts'

/** How a search engine stands; `version` is the corpus version of its index. */
export type EngineView = {
  readonly name: EngineName
  readonly state: 'ready' | 'behind' | 'empty' | 'unavailable'
  readonly version: bigint | null
}
