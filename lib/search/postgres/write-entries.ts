import type { SqlExecutor } from '#lib/store/sql.ts'
import { placeOrder, valuesOf, yearOf } from '../facet-values.ts'
import { foldEntry } from '../fold-entry.ts'
import type { IndexEntry } from '../port.ts'
import { facetColumns } from './facet-columns.ts'

/** Columns of search.entry, each with the type that it is read as from JSON. Arrays travel as Postgres writes them: numbers parse faster so. */
const columns = {
  report_id: 'int',
  unit_id: 'int',
  rank: 'int',
  first_day: 'date',
  last_day: 'date',
  year: 'smallint',
  place_order: 'int',
  places: 'int[]',
  level: 'text',
  stage: 'text',
  track: 'text',
  document_type: 'text',
  year_basis: 'text',
  sure: 'text',
  zone: 'text',
  source: 'text',
  campaigns: 'text[]',
  meeting_types: 'text[]',
  flags: 'text[]',
  people: 'text[]',
  title: 'text',
  lead: 'text',
  body: 'text',
  exact_title: 'text',
  exact_lead: 'text',
  exact_body: 'text',
  grams: 'int[]',
} as const
type Row = { readonly [C in keyof typeof columns]: string | number | null | readonly string[] }

const numbers = (values: readonly (string | number)[]) => `{${values.join(',')}}`
const distinct = (values: readonly string[]) => [...new Set(values)]

function rowOf(entry: IndexEntry): Row {
  const folded = foldEntry(entry)
  return {
    report_id: entry.reportId,
    unit_id: entry.unitId,
    rank: entry.rank,
    first_day: entry.firstDay,
    last_day: entry.lastDay,
    year: yearOf(entry),
    place_order: placeOrder(entry),
    places: numbers(valuesOf(entry, 'place').map(facetColumns.place.encode)),
    level: entry.level,
    stage: entry.stage,
    track: entry.track,
    document_type: entry.documentType,
    year_basis: entry.yearBasis,
    sure: entry.sure,
    zone: entry.zone,
    source: entry.source,
    campaigns: distinct(entry.campaigns),
    meeting_types: distinct(entry.meetingTypes),
    flags: distinct(entry.flags),
    people: distinct(entry.people),
    title: folded.title,
    lead: folded.lead,
    body: folded.body,
    exact_title: folded.exact.title,
    exact_lead: folded.exact.lead,
    exact_body: folded.exact.body,
    grams: numbers(folded.grams),
  }
}

const names = Object.keys(columns)
const recordset = Object.entries(columns)
  .map(([name, type]) => `${name} ${type === 'int[]' ? 'text' : type}`)
  .join(', ')
const values = Object.entries(columns)
  .map(([name, type]) => (type === 'int[]' ? `${name}::int[]` : name))
  .join(', ')
const updates = names
  .filter((name) => name !== 'report_id')
  .map((name) => `${name} = excluded.${name}`)
  .join(', ')

const insertInto = (table: string) =>
  `INSERT INTO ${table} (${names.join(', ')}) SELECT ${values} FROM json_to_recordset(CAST($1::text AS json)) AS row(${recordset})`

/** Adds entries to a table that holds none of them. */
export const insertEntries = (sql: SqlExecutor, table: string, entries: readonly IndexEntry[]) =>
  sql.query(insertInto(table), [JSON.stringify(entries.map(rowOf))])

/**
 * Puts reports into the Postgres index, new ones and those it has, in the transaction of the caller, so that the index is never behind.
 * An entry must stand once in the list.
 */
export async function writeEntries(sql: SqlExecutor, entries: readonly IndexEntry[]): Promise<void> {
  if (entries.length === 0) return
  await sql.query(`${insertInto('search.entry')} ON CONFLICT (report_id) DO UPDATE SET ${updates}`, [JSON.stringify(entries.map(rowOf))])
}

/** Takes reports out of the Postgres index; those that it does not have do no harm. */
export async function deleteEntries(sql: SqlExecutor, reportIds: readonly number[]): Promise<void> {
  if (reportIds.length === 0) return
  await sql.query('DELETE FROM search.entry WHERE report_id = ANY(CAST($1::text AS int[]))', [numbers(reportIds)])
}
