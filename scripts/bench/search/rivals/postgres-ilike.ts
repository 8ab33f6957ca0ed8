import type { IndexEntry } from '#lib/search/index.ts'
import { childMemoryBytes } from '../child-memory.ts'
import type { Rival } from '../contestant.ts'
import { startPostgres } from '../engines.ts'

const batchSize = 200
const facets = ['province', 'year', 'stage', 'campaigns', 'type']

const answerSql = `
WITH found AS MATERIALIZED (SELECT * FROM plain WHERE text ILIKE $1)
SELECT 'total' AS kind, NULL AS value, count(*)::int AS n FROM found
UNION ALL (SELECT 'hit', id::text, 0 FROM found ORDER BY day DESC NULLS LAST, id LIMIT 20)
${facets.map((facet) => `UNION ALL SELECT '${facet}', ${facet}, count(*)::int FROM found GROUP BY ${facet}`).join('\n')}`

const rowOf = ({ reportId, title, body, province, firstDay, lastDay, stage, campaigns, documentType }: IndexEntry) => ({
  id: reportId,
  text: `${title}\n${body}`,
  province,
  year: firstDay?.slice(0, 4) ?? null,
  stage,
  campaigns: campaigns.join(),
  type: documentType,
  day: lastDay,
})

/** A string as a pattern that finds it. */
const pattern = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** The texts in a table, ILIKE, and an index of trigrams. */
export async function postgresIlike(): Promise<Rival> {
  const { pool, stop } = await startPostgres()
  return {
    name: 'Postgres, ILIKE with pg_trgm',
    async index(entries, onProgress) {
      await pool.query('CREATE EXTENSION IF NOT EXISTS pg_trgm')
      await pool.query('CREATE TABLE plain (id int, text text, province text, year text, stage text, campaigns text, type text, day date)')
      let batch: object[] = []
      let count = 0
      const flush = async () => {
        await pool.query('INSERT INTO plain SELECT * FROM json_populate_recordset(NULL::plain, $1::json)', [JSON.stringify(batch)])
        count += batch.length
        batch = []
        onProgress(count)
      }
      for (const entry of entries) if (batch.push(rowOf(entry)) === batchSize) await flush()
      await flush()
      await pool.query('CREATE INDEX plain_text_idx ON plain USING GIN (text gin_trgm_ops)')
      await pool.query('VACUUM ANALYZE plain')
    },
    async answer(text) {
      const { rows } = await pool.query<{ kind: string; n: number }>(answerSql, [pattern(text)])
      return rows.find(({ kind }) => kind === 'total')?.n ?? 0
    },
    async find(text) {
      const { rows } = await pool.query<{ id: number }>('SELECT id FROM plain WHERE text ILIKE $1', [pattern(text)])
      return rows.map(({ id }) => id)
    },
    async sizeBytes() {
      const { rows } = await pool.query<{ size: string }>("SELECT pg_total_relation_size('plain') AS size")
      return Number(rows[0]?.size)
    },
    memoryBytes: () => childMemoryBytes('postgres'),
    stop,
  }
}
