import { type Choice, isEmptyChoice } from '#lib/query/index.ts'
import type { SqlExecutor } from '#lib/store/sql.ts'
import { decodeIntegers } from '../columns/decode-integers.ts'
import { createParameters, type Parameters } from '../parameters.ts'

/** Which reports pass a choice of people (type Choice says how); inclusions are read from entry_people_idx. */
function condition(parameters: Parameters, { include, exclude, none }: Choice): string {
  const names = (people: readonly string[]) => `people && ${parameters.add(people)}::text[]`
  const unwanted = exclude.length > 0 ? ` AND NOT ${names(exclude)}` : ''
  const named = include.length > 0 ? names(include) + unwanted : exclude.length > 0 ? `people <> '{}'${unwanted}` : 'false'
  return none ? `(${named}) OR people = '{}'` : named
}

/** The reports that pass a choice of people, at the state that the transaction of `sql` sees; null where nothing is chosen. */
export async function findPeople(sql: SqlExecutor, choice: Choice | undefined): Promise<Int32Array | null> {
  if (!choice || isEmptyChoice(choice)) return null
  const parameters = createParameters()
  const statement = `SELECT array_send(array_agg(report_id)) AS ids FROM search.entry WHERE ${condition(parameters, choice)}`
  const { rows } = await sql.query<{ ids: Buffer | null }>(statement, parameters.values)
  return decodeIntegers(rows[0]?.ids ?? null)
}
