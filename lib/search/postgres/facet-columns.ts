import type { ChoiceField } from '#lib/query/index.ts'

/** Where a filter's values stand in search.entry; `encode` and `decode` translate between a column and an address. */
export type FacetColumn = {
  readonly column: string
  readonly list: boolean
  readonly type: 'text' | 'int' | 'smallint'
  /** True of the rows that have any value. */
  readonly hasValue: string
  encode(value: string): string | number
  decode(stored: string): string
}

const onlyMark = '.only'
const asIs = { encode: (value: string) => value, decode: (stored: string) => stored }
const single = (column: string): FacetColumn => ({ column, list: false, type: 'text', hasValue: `${column} IS NOT NULL`, ...asIs })
const list = (column: string): FacetColumn => ({ column, list: true, type: 'text', hasValue: `${column} <> '{}'`, ...asIs })

export const facetColumns: { readonly [F in ChoiceField]: FacetColumn } = {
  place: {
    ...list('places'),
    type: 'int',
    encode: (value) => (value.endsWith(onlyMark) ? -Number(value.slice(0, -onlyMark.length)) : Number(value)),
    decode: (stored) => (stored.startsWith('-') ? stored.slice(1) + onlyMark : stored),
  },
  level: single('level'),
  stage: single('stage'),
  track: single('track'),
  campaign: list('campaigns'),
  type: single('document_type'),
  meeting: list('meeting_types'),
  flag: list('flags'),
  zone: single('zone'),
  source: single('source'),
  person: list('people'),
  year: { ...single('year'), type: 'smallint', hasValue: 'first_day IS NOT NULL', encode: Number },
  basis: single('year_basis'),
}
