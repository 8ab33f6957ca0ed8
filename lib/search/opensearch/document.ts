import { variantSeparator } from '#lib/text/index.ts'
import { placeOrder } from '../facet-values.ts'
import { foldTexts } from '../fold-entry.ts'
import type { IndexEntry } from '../port.ts'
import { dayNumber, storedValues } from '../stored-values.ts'

/** The texts that are searched, and the field that holds the distinct characters of one. */
export const textFields = ['title', 'head', 'text'] as const
export type TextField = (typeof textFields)[number]
export const charactersOf = (field: TextField) => `${field}_characters` as const

export type OpenSearchDocument = {
  readonly id: number
  readonly rank: number
  /** Folded. `head` is title and first paragraph together, `text` title and body, apart by a character that no term holds. */
  readonly title: string
  readonly head: string
  readonly text: string
  /** YYYYMMDD; missing without a date. */
  readonly first?: number
  readonly last?: number
  readonly place?: number
  readonly sure?: string
  readonly [field: string]: unknown
}

const distinct = (text: string) => [...new Set(text)].join('')

/** A report as the cluster holds it. The server keeps the grams of its texts, not the texts. */
export function documentOf(entry: IndexEntry): OpenSearchDocument {
  const { title, lead, body } = foldTexts(entry)
  const head = [title, lead].join(variantSeparator)
  const text = [title, body].join(variantSeparator)
  const first = dayNumber(entry.firstDay)
  const last = dayNumber(entry.lastDay)
  const place = placeOrder(entry)
  return {
    id: entry.reportId,
    rank: entry.rank,
    title,
    head,
    text,
    [charactersOf('title')]: distinct(title),
    [charactersOf('head')]: distinct(head),
    [charactersOf('text')]: distinct(text),
    ...(first === null || last === null ? {} : { first, last }),
    ...(place === null ? {} : { place }),
    ...(entry.sure === null ? {} : { sure: entry.sure }),
    ...storedValues(entry),
  }
}
