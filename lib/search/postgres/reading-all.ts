import type { SqlExecutor } from '#lib/store/sql.ts'

/** Looking a candidate up costs 3.5 µs, reading a text in its turn 1.5 µs: from this share of all reports on, all texts are read. */
const readAllShare = 0.4

type Plan = readonly { readonly Plan: { readonly 'Plan Rows': number } }[]

/**
 * Whether reading every text costs less than looking up the candidates that satisfy `condition` over the report `e`. Asks the planner,
 * which knows how many they are where their grams are frequent, and takes them for few where it does not.
 * @param count of all reports
 */
export async function isReadingAllCheaper(
  sql: SqlExecutor,
  condition: string,
  values: readonly unknown[],
  count: number,
): Promise<boolean> {
  const { rows } = await sql.query<{ 'QUERY PLAN': Plan }>(`EXPLAIN (FORMAT JSON) SELECT FROM search.entry e WHERE ${condition}`, values)
  return (rows[0]?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0) >= readAllShare * count
}

/** Runs `read` with leave to read a table from end to end, which is kept from the planner otherwise. */
export async function readingAll<T>(sql: SqlExecutor, read: () => Promise<T>): Promise<T> {
  await sql.query('SET LOCAL enable_seqscan = on')
  const result = await read()
  await sql.query('SET LOCAL enable_seqscan = off')
  return result
}
