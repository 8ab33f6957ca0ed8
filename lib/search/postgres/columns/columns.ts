import { type ChoiceField, choiceFields } from '#lib/query/index.ts'

/** What is a number for each report. Days are counted from 1970-01-01. */
export const numberColumns = ['id', 'unit', 'rank', 'firstDay', 'lastDay', 'placeOrder'] as const
export type NumberColumn = (typeof numberColumns)[number]

/** Filters whose values stand in memory: all but people, of whom there are as many as reports; `named` has a value where anybody is. */
export type ValueField = Exclude<ChoiceField, 'person'> | 'sure' | 'named'
export const valueFields: readonly ValueField[] = [...choiceFields.filter((field) => field !== 'person'), 'sure', 'named']

/** No day, and no place: stand where the order of a list wants them, last. */
export const noDay = -2_147_483_648
export const noPlace = 2_147_483_647

/**
 * The lists of values that reports have in a field; a report holds the place of its list in `lists`. Only ever grows, so states of the
 * index share it.
 */
export type Values = { readonly lists: (readonly string[])[]; readonly codes: Map<string, number> }

/**
 * What a search filters, counts and orders by, in memory: some 80 bytes a report. A state of the index, never changed once it is made.
 * Row r of every column is the same report.
 */
export type Columns = {
  readonly revision: bigint
  readonly count: number
  readonly numbers: { readonly [C in NumberColumn]: Int32Array }
  readonly codes: { readonly [F in ValueField]: Int32Array }
  readonly values: { readonly [F in ValueField]: Values }
  /** The row of a report by its identifier, -1 where there is none. */
  readonly rowOf: Int32Array
}

const record = <K extends string, V>(keys: readonly K[], value: (key: K) => V): { [P in K]: V } =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as { [P in K]: V }

export const forNumbers = <V>(value: (column: NumberColumn) => V) => record(numberColumns, value)
export const forValues = <V>(value: (field: ValueField) => V) => record(valueFields, value)

export const emptyColumns = (): Columns => ({
  revision: -1n,
  count: 0,
  numbers: forNumbers(() => new Int32Array(0)),
  codes: forValues(() => new Int32Array(0)),
  values: forValues(() => ({ lists: [], codes: new Map() })),
  rowOf: new Int32Array(0),
})

/** The code of a list of values, given to it where it is new. `key` is the list as JSON. */
export function codeOf({ lists, codes }: Values, key: string, list: (key: string) => readonly string[]): number {
  const known = codes.get(key)
  if (known !== undefined) return known
  codes.set(key, lists.length)
  return lists.push(list(key)) - 1
}
