import type { SqlExecutor } from '#lib/store/sql.ts'
import { decodeIntegers } from '../columns/decode-integers.ts'
import { type Matching, matchStatement } from './match-statement.ts'
import type { Matches } from './matches.ts'
import type { Remembered } from './remembered.ts'

async function readMatches(sql: SqlExecutor, matching: Matching): Promise<Matches> {
  const { sql: text, values } = matchStatement(matching)
  const { rows } = await sql.query<{ ids: Buffer | null; tiers: Buffer | null }>(text, values)
  const { ids = null, tiers = null } = rows[0] ?? {}
  return { ids: decodeIntegers(ids), tiers: matching.tiers ? Uint8Array.from(decodeIntegers(tiers)) : null }
}

/** Finds the reports that match, at the revision that the transaction of `sql` sees; what was found at that revision is not looked up again. */
export async function findMatches(sql: SqlExecutor, remembered: Remembered, revision: bigint, matching: Matching): Promise<Matches> {
  const key = JSON.stringify(matching)
  const known = remembered.get(revision, key)
  if (known) return known
  const found = await readMatches(sql, matching)
  remembered.put(revision, key, found)
  return found
}
