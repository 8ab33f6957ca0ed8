import type { ArchiveNames } from '#lib/search/port.ts'
import type { Reader } from './open-store.ts'

type Counted = ArchiveNames['people'][number]

/** An archive may hold more; what is used least is left out then. */
const mostNames = 200_000

/** The best published member stands for its article, as it does in a search by filters alone. */
const articles = `FROM report r JOIN report_version v ON v.id = r.current_version_id`
const published = `r.state = 'published' AND r.duplicate_rank = 0`
const counted = (value: string, from: string) =>
  `SELECT ${value} AS value, count(DISTINCT r.id)::int AS count ${from} WHERE ${published} AND ${value} IS NOT NULL
   GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${mostNames}`

const placesSql = `
  SELECT coalesce(v.district_code, v.city_code, v.province_code) AS code, count(*)::int AS count ${articles}
  WHERE ${published} AND v.province_code IS NOT NULL GROUP BY 1`
const campaignsSql = counted('c.value', `${articles} CROSS JOIN LATERAL unnest(v.campaigns) AS c(value)`)
const peopleSql = counted('p.name', `${articles} JOIN participation p ON p.version_id = v.id`)
const titlesSql = `SELECT r.id AS "reportId", v.title_simplified AS title ${articles} WHERE ${published} ORDER BY r.id DESC LIMIT ${mostNames}`

/** What can be suggested to a reader who is typing: what most articles have first, titles newest first. */
export async function readArchiveNames({ sql }: Reader): Promise<ArchiveNames> {
  const [places, campaigns, zones, people, sources, titles] = await Promise.all([
    sql.query<{ code: string; count: number }>(placesSql),
    sql.query<Counted>(campaignsSql),
    sql.query<Counted>(counted('v.zone_name', articles)),
    sql.query<Counted>(peopleSql),
    sql.query<Counted>(counted('v.source', articles)),
    sql.query<{ reportId: number; title: string }>(titlesSql),
  ])
  return {
    places: places.rows,
    campaigns: campaigns.rows,
    zones: zones.rows,
    people: people.rows,
    sources: sources.rows,
    titles: titles.rows,
  }
}

/** Titles, in simplified script, of those among `ids` that are published now. */
export async function readPublishedTitles({ sql }: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql.query<{ id: number; title: string }>(
    `SELECT r.id, v.title_simplified AS title ${articles} WHERE r.state = 'published' AND r.id = ANY($1::int[])`,
    [ids],
  )
  return new Map(rows.map(({ id, title }) => [id, title]))
}
