import type { SqlExecutor } from '#lib/store/sql.ts'
import { acrossYears } from '../../facet-values.ts'
import { forNumbers, type NumberColumn, noDay, noPlace, numberColumns, type ValueField, valueFields } from './columns.ts'
import { decodeIntegers } from './decode-integers.ts'

/** What stands otherwise in the index than at an older revision. `gone` holds before `numbers`: a report may have come back. */
export type Changes = {
  readonly revision: bigint
  readonly numbers: { readonly [C in NumberColumn]: Int32Array }
  /** Which reports have which list of values: `key` is the list as JSON. */
  readonly lists: readonly { readonly field: ValueField; readonly key: string; readonly ids: Int32Array }[]
  readonly gone: Int32Array
}

const day = (column: string) => `coalesce(${column} - DATE '1970-01-01', ${noDay})`
const numberSql: { readonly [C in NumberColumn]: string } = {
  id: 'report_id',
  unit: 'unit_id',
  rank: 'rank',
  firstDay: day('first_day'),
  lastDay: day('last_day'),
  placeOrder: `coalesce(place_order, ${noPlace})`,
}

/** A column and the list of values that it stands for, as JSON. */
const single = (column: string) => ({ column, list: `to_json(array_remove(ARRAY[${column}], NULL))` })
const several = (column: string) => ({ column, list: `to_json(${column})` })
const year = `CASE WHEN first_day IS NULL THEN NULL ELSE coalesce(year::text, '${acrossYears}') END`
const valueSql: { readonly [F in ValueField]: { readonly column: string; readonly list: string } } = {
  place: several('places'),
  level: single('level'),
  stage: single('stage'),
  track: single('track'),
  campaign: several('campaigns'),
  type: single('document_type'),
  meeting: several('meeting_types'),
  flag: several('flags'),
  zone: single('zone'),
  source: single('source'),
  year: { column: 'year', list: `to_json(array_remove(ARRAY[year], NULL))` },
  basis: single('year_basis'),
  sure: single('sure'),
  named: { column: "people <> '{}'", list: `to_json(CASE WHEN people <> '{}' THEN ARRAY['some'] ELSE '{}' END)` },
}

const numbersStatement = `
SELECT ${numberColumns.map((column) => `array_send(array_agg(${numberSql[column]})) AS "${column}"`).join(', ')}
FROM search.entry WHERE revision > $1`

const listsStatement = valueFields
  .map((field) => {
    const { column, list } = valueSql[field]
    const from = field === 'year' ? `(SELECT report_id, revision, ${year} AS year FROM search.entry) entry` : 'search.entry'
    return `SELECT '${field}' AS field, ${list}::text AS key, array_send(array_agg(report_id)) AS ids FROM ${from} WHERE revision > $1 GROUP BY ${column}`
  })
  .join('\nUNION ALL ')

/**
 * Reads what changed after revision `since`, in the snapshot of the caller's transaction, which stands at `revision`. Columns travel in
 * binary and whole: a hundred thousand rows in text would take ten times as long.
 */
export async function readChanges(sql: SqlExecutor, since: bigint, revision: bigint): Promise<Changes> {
  const after = [since.toString()]
  const { rows: numbers } = await sql.query<{ [C in NumberColumn]: Buffer | null }>(numbersStatement, after)
  const { rows: lists } = await sql.query<{ field: ValueField; key: string; ids: Buffer }>(listsStatement, after)
  const { rows: gone } = await sql.query<{ ids: Buffer | null }>(
    'SELECT array_send(array_agg(report_id)) AS ids FROM search.gone WHERE revision > $1',
    after,
  )
  return {
    revision,
    numbers: forNumbers((column) => decodeIntegers(numbers[0]?.[column] ?? null)),
    lists: lists.map(({ field, key, ids }) => ({ field, key, ids: decodeIntegers(ids) })),
    gone: decodeIntegers(gone[0]?.ids ?? null),
  }
}
