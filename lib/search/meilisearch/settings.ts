import type { Settings } from 'meilisearch'
import { choiceFields } from '#lib/query/index.ts'
import { filterField } from '../stored-values.ts'
import { textAttributes } from './document.ts'

/** Raised whenever documents or settings change their form: an index of another form counts as none. */
export const indexForm = 2

/** Far above any archive: the server's own limits cut silently. */
const noLimit = 1_000_000_000
const maxFacetValues = 1_000_000
/** After this the server would answer with part of the hits as if they were all; our own limit is far shorter. */
const searchCutoffMs = 60_000

export const indexSettings: Settings = {
  searchableAttributes: [...textAttributes],
  filterableAttributes: ['id', 'rank', 'first', 'last', 'sure', ...choiceFields.map(filterField)],
  sortableAttributes: ['newest', 'oldest', 'placeOrder', 'id'],
  displayedAttributes: ['id'],
  rankingRules: ['sort'],
  typoTolerance: { enabled: false },
  proximityPrecision: 'byAttribute',
  prefixSearch: 'disabled',
  searchCutoffMs,
  pagination: { maxTotalHits: noLimit },
  faceting: { maxValuesPerFacet: maxFacetValues },
}
