import type { SqlExecutor } from '#lib/store/sql.ts'
import { decodeIntegers } from '../columns/decode-integers.ts'
import { createParameters } from '../parameters.ts'
import { isReadingAllCheaper, readingAll } from '../reading-all.ts'
import { needTexts } from '../text-conditions.ts'
import { candidates, type Matching, matchStatement, type Way } from './match-statement.ts'
import type { Matches } from './matches.ts'
import type { Remembered } from './remembered.ts'

/** The state of the index that is searched: its revision, and how many reports it holds. */
type State = { readonly revision: bigint; readonly count: number }

async function chooseWay(sql: SqlExecutor, matching: Matching, count: number): Promise<Way> {
  if (!needTexts(matching.clauses)) return 'rows'
  const parameters = createParameters()
  return (await isReadingAllCheaper(sql, candidates(parameters, matching), parameters.values, count)) ? 'texts' : 'candidates'
}

async function readMatches(sql: SqlExecutor, matching: Matching, count: number): Promise<Matches> {
  const way = await chooseWay(sql, matching, count)
  const { sql: text, values } = matchStatement(matching, way)
  const read = () => sql.query<{ ids: Buffer | null; tiers: Buffer | null }>(text, values)
  const { rows } = await (way === 'texts' ? readingAll(sql, read) : read())
  const { ids = null, tiers = null } = rows[0] ?? {}
  return { ids: decodeIntegers(ids), tiers: matching.tiers ? Uint8Array.from(decodeIntegers(tiers)) : null }
}

/** Finds the reports that match, in the state that the transaction of `sql` sees; what was found at its revision is not looked up again. */
export async function findMatches(
  sql: SqlExecutor,
  remembered: Remembered,
  { revision, count }: State,
  matching: Matching,
): Promise<Matches> {
  const key = JSON.stringify(matching)
  const known = remembered.get(revision, key)
  if (known) return known
  const found = await readMatches(sql, matching, count)
  remembered.put(revision, key, found)
  return found
}
