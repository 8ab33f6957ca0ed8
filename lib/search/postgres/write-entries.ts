import { type CopyType, type CopyValue, copyData } from '#lib/store/copy-rows.ts'
import type { SqlConnection, SqlExecutor } from '#lib/store/sql.ts'
import { placeOrder, valuesOf, yearOf } from '../facet-values.ts'
import { foldEntry } from '../fold-entry.ts'
import type { IndexEntry } from '../port.ts'
import { placeNumber } from './place-number.ts'
import { wholeText } from './whole-text.ts'

type Columns = { readonly [column: string]: CopyType }
/** Columns of search.entry. */
const entryColumns = {
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
  short_lead: 'text',
  grams: 'int[]',
} as const satisfies Columns
/** Columns of search.text. */
const textColumns = {
  report_id: 'int',
  title_end: 'int',
  lead_end: 'int',
  whole: 'text',
  exact_title_end: 'int',
  exact_lead_end: 'int',
  exact: 'text',
} as const satisfies Columns
const allColumns = { ...entryColumns, ...textColumns }
type Row = { readonly [C in keyof typeof allColumns]: CopyValue }

const distinct = (values: readonly string[]) => [...new Set(values)]

/** Longer first paragraphs would make rows so wide that searches read many more pages. */
const shortLeadUnits = 200

function rowOf(entry: IndexEntry): Row {
  const folded = foldEntry(entry)
  const text = wholeText(folded)
  const exact = folded.exact && wholeText(folded.exact)
  return {
    report_id: entry.reportId,
    unit_id: entry.unitId,
    rank: entry.rank,
    first_day: entry.firstDay,
    last_day: entry.lastDay,
    year: yearOf(entry),
    place_order: placeOrder(entry),
    places: Int32Array.from(valuesOf(entry, 'place'), placeNumber),
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
    short_lead: folded.lead.length <= shortLeadUnits ? folded.lead : null,
    grams: folded.grams,
    title_end: text.titleEnd,
    lead_end: text.leadEnd,
    whole: text.whole,
    exact_title_end: exact?.titleEnd ?? null,
    exact_lead_end: exact?.leadEnd ?? null,
    exact: exact?.whole ?? null,
  }
}

const namesOf = (columns: Columns) => Object.keys(columns).join(', ')
const updatesOf = (columns: Columns) =>
  Object.keys(columns)
    .filter((name) => name !== 'report_id')
    .map((name) => `${name} = excluded.${name}`)
    .join(', ')

/** What a few rows are read from: JSON, of which arrays of numbers are text, as Postgres writes them, for so they are parsed faster. */
const recordset = Object.entries(allColumns)
  .map(([name, type]) => `${name} ${type === 'int[]' ? 'text' : type}`)
  .join(', ')
const entryValues = Object.entries(entryColumns)
  .map(([name, type]) => (type === 'int[]' ? `${name}::int[]` : name))
  .join(', ')
const given = `given AS MATERIALIZED (SELECT * FROM json_to_recordset(CAST($1::text AS json)) AS row(${recordset}))`
const numbers = (values: Int32Array | readonly number[]) => `{${values.join(',')}}`
const jsonOf = (entries: readonly IndexEntry[]) =>
  JSON.stringify(entries.map(rowOf), (_, value: unknown) => (value instanceof Int32Array ? numbers(value) : value))

/** Raises the revision of the index; who raises it next waits until this transaction has ended, so revisions are seen in their order. */
const raised = 'raised AS (UPDATE search.state SET revision = revision + 1 RETURNING revision)'
const newRevision = '(SELECT revision FROM raised)'

/**
 * Puts reports into the Postgres index, new ones and those it has, in the transaction of the caller, so that the index is never behind.
 * An entry must stand once in the list.
 */
export async function writeEntries(sql: SqlExecutor, entries: readonly IndexEntry[]): Promise<void> {
  if (entries.length === 0) return
  await sql.query(
    `WITH ${raised}, ${given}, texts AS (
       INSERT INTO search.text (${namesOf(textColumns)}) SELECT ${namesOf(textColumns)} FROM given
       ON CONFLICT (report_id) DO UPDATE SET ${updatesOf(textColumns)})
     INSERT INTO search.entry (${namesOf(entryColumns)}, revision) SELECT ${entryValues}, ${newRevision} FROM given
     ON CONFLICT (report_id) DO UPDATE SET ${updatesOf(entryColumns)}, revision = excluded.revision`,
    [jsonOf(entries)],
  )
}

/** Entries as `copyEntries` takes them: what this process does for a batch, apart from what the server does. */
export type CopiedEntries = { readonly entries: Buffer; readonly texts: Buffer }

/** The revision of what is copied is 0, before every other. */
const copiedColumns = { ...entryColumns, revision: 'bigint' } as const satisfies Columns

export function copiedEntries(entries: readonly IndexEntry[]): CopiedEntries {
  const rows = entries.map((entry) => ({ ...rowOf(entry), revision: 0 }))
  const data = (columns: Columns) =>
    copyData(
      Object.values(columns),
      rows.map((row) => Object.keys(columns).map((name) => row[name as keyof typeof row])),
    )
  return { entries: data(copiedColumns), texts: data(textColumns) }
}

/**
 * Adds entries to tables that hold none of them and that the transaction has made: its rows are frozen, which leaves nothing to be marked
 * by the first searches, or by a vacuum.
 */
export async function copyEntries(sql: SqlConnection, tables: { readonly entry: string; readonly text: string }, copied: CopiedEntries) {
  const copy = (table: string, columns: Columns) => `COPY ${table} (${namesOf(columns)}) FROM STDIN (FORMAT binary, FREEZE)`
  await sql.copyIn(copy(tables.text, textColumns), copied.texts)
  await sql.copyIn(copy(tables.entry, copiedColumns), copied.entries)
}

/** Takes reports out of the Postgres index; those that it does not have do no harm. */
export async function deleteEntries(sql: SqlExecutor, reportIds: readonly number[]): Promise<void> {
  if (reportIds.length === 0) return
  await sql.query(
    `WITH ${raised}, deleted AS (DELETE FROM search.entry WHERE report_id = ANY(CAST($1::text AS int[])) RETURNING report_id),
     texts AS (DELETE FROM search.text WHERE report_id = ANY(CAST($1::text AS int[])))
     INSERT INTO search.gone (report_id, revision) SELECT report_id, ${newRevision} FROM deleted
     ON CONFLICT (report_id) DO UPDATE SET revision = excluded.revision`,
    [numbers(reportIds)],
  )
}
