import type { SqlExecutor } from '#lib/store/sql.ts'
import { placeOrder, valuesOf, yearOf } from '../facet-values.ts'
import { foldEntry } from '../fold-entry.ts'
import type { IndexEntry } from '../port.ts'
import { placeNumber } from './place-number.ts'

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
  short_lead: 'text',
  lead_is_body: 'boolean',
  exact_title: 'text',
  exact_lead: 'text',
  exact_body: 'text',
  grams: 'int[]',
} as const
type Row = { readonly [C in keyof typeof columns | 'body']: string | number | boolean | null | readonly string[] }

const numbers = (values: readonly (string | number)[]) => `{${values.join(',')}}`
const distinct = (values: readonly string[]) => [...new Set(values)]

/** Longer first paragraphs would make rows so wide that searches read many more pages. */
const shortLeadUnits = 200

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
    places: numbers(valuesOf(entry, 'place').map(placeNumber)),
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
    short_lead: folded.lead.length <= shortLeadUnits ? folded.lead : null,
    lead_is_body: folded.lead === folded.body,
    body: folded.body,
    exact_title: folded.exact.title,
    exact_lead: folded.exact.lead,
    exact_body: folded.exact.body,
    grams: numbers(folded.grams),
  }
}

const names = Object.keys(columns)
/** The whole text has a table of its own, `search.text`. */
const recordset = Object.entries({ ...columns, body: 'text' })
  .map(([name, type]) => `${name} ${type === 'int[]' ? 'text' : type}`)
  .join(', ')
const values = Object.entries(columns)
  .map(([name, type]) => (type === 'int[]' ? `${name}::int[]` : name))
  .join(', ')
const updates = names
  .filter((name) => name !== 'report_id')
  .map((name) => `${name} = excluded.${name}`)
  .join(', ')

type Tables = { readonly entry: string; readonly text: string }
export const liveTables: Tables = { entry: 'search.entry', text: 'search.text' }

const given = `given AS MATERIALIZED (SELECT * FROM json_to_recordset(CAST($1::text AS json)) AS row(${recordset}))`
const insertTexts = (table: string) => `INSERT INTO ${table} (report_id, body) SELECT report_id, body FROM given`
const insertEntries = (table: string, revision: string) =>
  `INSERT INTO ${table} (${names.join(', ')}, revision) SELECT ${values}, ${revision} FROM given`

/** Raises the revision of the index; who raises it next waits until this transaction has ended, so revisions are seen in their order. */
const raised = 'raised AS (UPDATE search.state SET revision = revision + 1 RETURNING revision)'
const newRevision = '(SELECT revision FROM raised)'

/** Entries as `insertRows` takes them: what this process does for a batch, apart from what the server does. */
export const rowsOf = (entries: readonly IndexEntry[]): string => JSON.stringify(entries.map(rowOf))

/** Adds entries (`rowsOf`) to tables that hold none of them, as of before every revision. */
export const insertRows = (sql: SqlExecutor, { entry, text }: Tables, rows: string) =>
  sql.query(`WITH ${given}, texts AS (${insertTexts(text)}) ${insertEntries(entry, '0')}`, [rows])

/**
 * Puts reports into the Postgres index, new ones and those it has, in the transaction of the caller, so that the index is never behind.
 * An entry must stand once in the list.
 */
export async function writeEntries(sql: SqlExecutor, entries: readonly IndexEntry[]): Promise<void> {
  if (entries.length === 0) return
  const put = (insert: string, set: string) => `${insert} ON CONFLICT (report_id) DO UPDATE SET ${set}`
  const texts = put(insertTexts(liveTables.text), 'body = excluded.body')
  const entered = put(insertEntries(liveTables.entry, newRevision), `${updates}, revision = excluded.revision`)
  await sql.query(`WITH ${raised}, ${given}, texts AS (${texts}) ${entered}`, [rowsOf(entries)])
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
