import type { Query } from '#lib/query/query.ts'
import type { SearchResult } from './port.ts'

/** Reports that a search server found in the texts, in no order; the tier of relevance of each where it was asked for. */
export type FoundReports = { readonly ids: Int32Array; readonly tiers: Uint8Array | null }

/** What a search server found for a search: reports with all positive terms, and with any excluded one; null where there are none such. */
export type FoundInTexts = { readonly positive: FoundReports | null; readonly negative: FoundReports | null }

export type Counted = Pick<SearchResult, 'ids' | 'total' | 'facets'>

/**
 * Makes the answer to a search of what was found in the texts, from columns in memory (decisions 024, 025): articles of their captures, filters,
 * facets and the page. Found reports that the archive does not have are left out. `corpusVersion` is the one that was searched.
 * @returns null where the columns stand at another corpus version
 */
export type Counter = (query: Query, found: FoundInTexts, corpusVersion: bigint) => Promise<Counted | null>
