import type { Reader } from './open-store.ts'

/** A published capture of an article; those of one article stand in the order of their quality, the master first. */
export type ArticleCopy = {
  readonly reportId: number
  readonly titleSimplified: string
  readonly url: string | null
  readonly fileName: string
  readonly fetchedAt: Date | null
  readonly flags: readonly string[]
  /** Stands for the article where captures of one article count once. */
  readonly isMaster: boolean
  /** Characters of the text. */
  readonly length: number
}

type Row = {
  id: number
  rank: number
  title: string
  url: string | null
  file_name: string
  fetched_at: Date | null
  flags: string[]
  length: number
}

const select = `
  SELECT r.id, r.duplicate_rank AS rank, v.title_simplified AS title, o.url, o.file_name, o.fetched_at, v.flags, length(v.body) AS length
  FROM report own JOIN report r ON r.duplicate_group_id = own.duplicate_group_id
  JOIN report_version v ON v.id = r.current_version_id JOIN observation o ON o.id = v.observation_id
  WHERE own.id = $1::int AND r.state = 'published' ORDER BY r.duplicate_rank`

/** All published captures of a report's article, the report itself among them; none where it is the only one. */
export async function readCopies(reader: Reader, reportId: number): Promise<readonly ArticleCopy[]> {
  const { rows } = await reader.sql.query<Row>(select, [reportId])
  return rows.map((row) => ({
    reportId: row.id,
    titleSimplified: row.title,
    url: row.url,
    fileName: row.file_name,
    fetchedAt: row.fetched_at,
    flags: row.flags,
    isMaster: row.rank === 0,
    length: row.length,
  }))
}

/** How many other published captures the articles of these reports have; reports without any are left out. */
export async function countCopies(reader: Reader, reportIds: readonly number[]): Promise<ReadonlyMap<number, number>> {
  if (reportIds.length === 0) return new Map()
  const { rows } = await reader.sql.query<{ id: number; copies: number }>(
    `SELECT own.id, count(*)::int AS copies FROM report own JOIN report r ON r.duplicate_group_id = own.duplicate_group_id AND r.id <> own.id
     WHERE own.id = ANY($1::int[]) AND r.state = 'published' AND r.current_version_id IS NOT NULL GROUP BY own.id`,
    [reportIds],
  )
  return new Map(rows.map(({ id, copies }) => [id, copies]))
}
