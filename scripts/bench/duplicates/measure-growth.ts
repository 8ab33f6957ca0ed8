import { groupUncompared } from '#lib/ingest/index.ts'
import type { Store } from '#lib/store/index.ts'
import { chance } from '../chance.ts'
import { inventArticles } from './invent-articles.ts'
import { storeArticles, storeCapture } from './store-articles.ts'

/** The search index is measured elsewhere. */
const noIndex = { put: async () => {}, remove: async () => {} }
const portion = 5_000

const countSql = `
  SELECT count(*)::int AS copies, count(DISTINCT duplicate_group_id)::int AS groups, pg_size_pretty(sum(DISTINCT size)::bigint) AS size
  FROM report, (SELECT pg_total_relation_size('duplicate_key') + pg_total_relation_size('duplicate_signature') + pg_total_relation_size('duplicate_pair') AS size) s
  WHERE duplicate_group_id IS NOT NULL`

const cells = (...texts: readonly (string | number)[]) => console.log(texts.map((text) => String(text).padStart(14)).join(''))

/** Groups an archive that grows by portions, and prints after each how long all of them took. */
export async function measureGrowth(store: Store, size: number): Promise<void> {
  const random = chance(5)
  await storeCapture(store)
  let seconds = 0
  let processor = 0
  cells('reports', 'seconds', 'of this CPU', 'ms a report', 'in groups', 'groups', 'bytes')
  for (let done = 0; done < size; done += portion) {
    const count = Math.min(portion, size - done)
    await storeArticles(store, inventArticles(count, done, random))
    const [start, before] = [performance.now(), process.cpuUsage()]
    await groupUncompared(store, noIndex)
    const { user, system } = process.cpuUsage(before)
    processor += (user + system) / 1e6
    const taken = (performance.now() - start) / 1000
    seconds += taken
    const { rows } = await store.sql.query<{ copies: number; groups: number; size: string }>(countSql)
    cells(
      done + count,
      seconds.toFixed(0),
      processor.toFixed(0),
      ((1000 * taken) / count).toFixed(2),
      rows[0]?.copies ?? 0,
      rows[0]?.groups ?? 0,
      rows[0]?.size ?? '',
    )
  }
}
