import { type Choice, isEmptyChoice } from '#lib/query/index.ts'
import type { SqlExecutor } from '#lib/store/sql.ts'
import { decodeIntegers } from '../columns/decode-integers.ts'
import type { Remembered } from './remembered.ts'

/** What a choice of people asks for; identifiers are null where nobody is included, or nobody excluded. Who names nobody is in the columns. */
export type PeopleFound = { readonly included: Int32Array | null; readonly excluded: Int32Array | null; readonly none: boolean }

/** The reports that name any of these people, read from entry_people_idx. */
async function namedIn(sql: SqlExecutor, remembered: Remembered, revision: bigint, people: readonly string[]): Promise<Int32Array | null> {
  if (people.length === 0) return null
  const key = JSON.stringify({ people })
  const known = remembered.get(revision, key)
  if (known) return known.ids
  const { rows } = await sql.query<{ ids: Buffer | null }>(
    'SELECT array_send(array_agg(report_id)) AS ids FROM search.entry WHERE people && $1::text[]',
    [people],
  )
  const ids = decodeIntegers(rows[0]?.ids ?? null)
  remembered.put(revision, key, { ids, tiers: null })
  return ids
}

/** Finds whom a choice of people means, at the revision that the transaction of `sql` sees; null where nothing is chosen. */
export async function findPeople(
  sql: SqlExecutor,
  remembered: Remembered,
  revision: bigint,
  choice: Choice | undefined,
): Promise<PeopleFound | null> {
  if (!choice || isEmptyChoice(choice)) return null
  const included = await namedIn(sql, remembered, revision, choice.include)
  const excluded = await namedIn(sql, remembered, revision, choice.exclude)
  return { included, excluded, none: choice.none }
}
