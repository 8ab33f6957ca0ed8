import type { Store } from '#lib/store/index.ts'

/** A report for the measure of growth: what the grouping reads of it. */
export type StoredArticle = {
  readonly title: string
  readonly body: string
  readonly province: string | null
  readonly city: string | null
  readonly day: string | null
  readonly people: readonly string[]
}

const sha = '0'.repeat(64)

/** One capture stands behind all reports, for nothing is read from it. */
export async function storeCapture(store: Store): Promise<void> {
  await store.sql.query("INSERT INTO blob (sha256, bytes, size_bytes) VALUES ($1, '', 0)", [sha])
  await store.sql.query("INSERT INTO observation (key, blob_sha256, file_name) VALUES ($1, $1, 'growth')", [sha])
}

const insert = `
  WITH row AS (
    SELECT nextval('report_id_seq')::int AS report_id, nextval('report_version_id_seq')::int AS version_id, given.*
    FROM json_to_recordset($1::json) AS given(title text, body text, province text, city text, day date, people json)),
  new_report AS (INSERT INTO report (id, blob_sha256, updated_at) SELECT report_id, '${sha}', now() FROM row RETURNING id),
  new_version AS (
    INSERT INTO report_version (id, report_id, observation_id, pipeline, content_hash, encoding, source_start, source_end, title,
      title_simplified, body, body_simplified, simplified_differs, layers, province_code, city_code, month, day, first_day, last_day,
      campaigns, meeting_types, flags, authors)
    SELECT version_id, report_id, (SELECT min(id) FROM observation), 'growth', version_id::text, 'utf-8', 0, 0, title,
      title, body, body, false, '{"damage": [], "edits": []}', province, city, extract(month FROM day), extract(day FROM day), day, day,
      '{}', '{}', '{}', '{}'
    FROM row RETURNING id)
  INSERT INTO participation (version_id, position, name, actions)
  SELECT version_id, (position - 1)::int, name, '{}' FROM row CROSS JOIN json_array_elements_text(people) WITH ORDINALITY AS one(name, position)`

const publish = `
  UPDATE report r SET current_version_id = v.id FROM report_version v WHERE v.report_id = r.id AND r.current_version_id IS NULL`

const batchSize = 500

/** Puts reports straight into the archive, as if the rules had read them. */
export async function storeArticles(store: Store, articles: readonly StoredArticle[]): Promise<void> {
  await store.sql.query('ALTER TABLE participation DROP CONSTRAINT IF EXISTS participation_version_id_fkey')
  for (let from = 0; from < articles.length; from += batchSize)
    await store.sql.query(insert, [JSON.stringify(articles.slice(from, from + batchSize))])
  await store.sql.query(publish)
  await store.sql.query('ANALYZE report, report_version, participation')
}
