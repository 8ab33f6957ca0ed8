import { grams, variantSeparator } from '#lib/text/index.ts'
import { placeOrder } from '../facet-values.ts'
import { foldEntry } from '../fold-entry.ts'
import type { IndexEntry } from '../port.ts'
import { dayNumber, storedValues } from '../stored-values.ts'
import { type TokenPlace, tokenOf } from './token-code.ts'

/** Attributes that hold the words; a text of very many words goes on in the next, because the server cuts an attribute after 65,535. */
export const textAttributes = ['words', 'words2', 'words3', 'words4'] as const
const wordsPerAttribute = 60_000

export type MeilisearchDocument = {
  readonly id: number
  /** 0: the master of its article. */
  readonly rank: number
  /** Sort keys, all rising: undated reports come last in either date order, reports without place last in the order of places. */
  readonly newest: number
  readonly oldest: number
  readonly placeOrder: number
  /** YYYYMMDD; missing without a date. */
  readonly first?: number
  readonly last?: number
  readonly sure?: string
  readonly [attribute: string]: unknown
}

const last = 99_999_999
function words(entry: IndexEntry): Record<string, string> {
  const folded = foldEntry(entry)
  const places: readonly (readonly [TokenPlace, Int32Array])[] = [
    ['anywhere', folded.grams],
    ['leadOrTitle', grams([folded.title, folded.lead].join(variantSeparator))],
    ['title', grams(folded.title)],
  ]
  const all = places.flatMap(([place, found]) => Array.from(found, (gram) => tokenOf(gram, place)))
  const parts: Record<string, string> = {}
  for (const [index, attribute] of textAttributes.entries()) {
    const part = all.slice(index * wordsPerAttribute, (index + 1) * wordsPerAttribute)
    if (part.length > 0) parts[attribute] = part.join(' ')
  }
  return parts
}

/** A report as the server holds it: coded words, codes and numbers; nothing that is shown. */
export function documentOf(entry: IndexEntry): MeilisearchDocument {
  const firstDay = dayNumber(entry.firstDay)
  const lastDay = dayNumber(entry.lastDay)
  return {
    id: entry.reportId,
    rank: entry.rank,
    newest: lastDay === null ? 0 : -lastDay,
    oldest: lastDay ?? last,
    placeOrder: placeOrder(entry) ?? last,
    ...(firstDay === null || lastDay === null ? {} : { first: firstDay, last: lastDay }),
    ...(entry.sure === null ? {} : { sure: entry.sure }),
    ...storedValues(entry),
    ...words(entry),
  }
}
