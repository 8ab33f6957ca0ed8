import type { FacetField, Query } from '#lib/query/query.ts'
import type { Basis, Confidence } from '#lib/report/index.ts'

/**
 * One published report as the engines see it. Texts are unfolded and in the printed script, `simplified*` in the simplified view
 * where that differs by more than single characters (else null); the engine folds. Codes and slugs are those of the URL.
 */
export type IndexEntry = {
  readonly reportId: number
  /** Reports of one duplicate group share a unit; a report without a group is its own. */
  readonly unitId: number
  /** Place in the order of quality among the published members of the unit: 0 is its master, and no two members share a rank. */
  readonly rank: number
  readonly title: string
  readonly lead: string
  readonly body: string
  readonly simplified: { readonly title: string; readonly lead: string; readonly body: string } | null
  readonly province: string | null
  readonly city: string | null
  readonly district: string | null
  readonly level: string | null
  readonly stage: string | null
  readonly track: string | null
  readonly campaigns: readonly string[]
  readonly documentType: string | null
  readonly meetingTypes: readonly string[]
  readonly flags: readonly string[]
  readonly zone: string | null
  readonly source: string | null
  readonly people: readonly string[]
  /** Interval of the meeting as ISO days, both null when no year is known. A year alone is its first and last day. */
  readonly firstDay: string | null
  readonly lastDay: string | null
  /** How the year is known; null without a year. */
  readonly yearBasis: Basis | null
  /** The lesser of the confidences of place and year; null when either is missing. */
  readonly sure: Confidence | null
}

export type IndexChange = { readonly kind: 'put'; readonly entry: IndexEntry } | { readonly kind: 'delete'; readonly reportId: number }

/** `value: null` counts the reports that have no value. Values that are not chosen and count nothing are left out; chosen ones stand also at zero. */
export type FacetCount = { readonly value: string | null; readonly count: number }

export type SearchResult = {
  /** Reports of this page of the result, in order. */
  readonly ids: readonly number[]
  readonly total: number
  /** Counted over the search without the facet's own choice. `place` counts provinces, cities and districts by code. */
  readonly facets: { readonly [F in FacetField]: readonly FacetCount[] }
  /** The corpus version that was searched. */
  readonly corpusVersion: bigint
  /** The engine that answered, and why it was not the configured one. */
  readonly engine: EngineName
  readonly fallback: 'unavailable' | 'behind' | 'inexact' | null
}

export const engineNames = ['postgres', 'meilisearch', 'opensearch'] as const
export type EngineName = (typeof engineNames)[number]

/** A search server, seen in our words. Every adapter passes the contract suite (contract.ts). */
export interface SearchEngine {
  readonly name: EngineName
  /** Rejects with `SearchUnavailable` when the engine cannot answer; never returns part of an answer. */
  search(query: Query): Promise<SearchResult>
  /** Resolves once the changes can be found, not when they are queued. `corpusVersion` is the version that the index then stands at. */
  apply(changes: AsyncIterable<IndexChange>, corpusVersion: bigint): Promise<void>
  /** Builds beside the live index and swaps; searching goes on meanwhile. */
  rebuild(all: AsyncIterable<IndexEntry>, corpusVersion: bigint, onProgress: (done: number) => void): Promise<void>
  /** The corpus version that the index stands at; null when there is no index yet. */
  version(): Promise<bigint | null>
}

/** The engine is down, refuses, or answers too late. `cause` holds what it said. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable'
}

type CountedName = { readonly value: string; readonly count: number }

/** Names that the archive holds, to be suggested while somebody types. Counts are of articles, as the filter for the name alone finds them. */
export type ArchiveNames = {
  /** The deepest known division of each article. */
  readonly places: readonly { readonly code: string; readonly count: number }[]
  readonly campaigns: readonly CountedName[]
  readonly zones: readonly CountedName[]
  readonly people: readonly CountedName[]
  readonly sources: readonly CountedName[]
  readonly titles: readonly { readonly reportId: number; readonly title: string }[]
}
