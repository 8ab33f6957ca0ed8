import type { Quote } from '#lib/report/index.ts'
import { fromJson } from './json.ts'
import type { Reader } from './open-store.ts'

/** A published report as it is compared with others: its text in simplified script, and what tells one article from another. */
export type DuplicateArticle = {
  readonly reportId: number
  readonly versionId: number
  readonly title: string
  readonly subtitle: string | null
  readonly body: string
  readonly place: {
    readonly province: string | null
    readonly city: string | null
    readonly district: string | null
    readonly quotes: readonly Quote[]
  }
  /** The meeting's day; each part may be null. ISO days of the interval are null without a year. */
  readonly date: {
    readonly month: number | null
    readonly day: number | null
    readonly firstDay: string | null
    readonly lastDay: string | null
    readonly quotes: readonly Quote[]
  }
  readonly people: readonly string[]
  readonly flags: readonly string[]
  /** Places of the text that are damaged beyond repair. */
  readonly damageCount: number
  /** Repairs of the whole page: readings taken out, bytes put right. */
  readonly repairCount: number
  readonly fetchedAt: Date | null
}

type Row = {
  id: number
  version_id: number
  title: string
  subtitle: string | null
  body: string
  province_code: string | null
  city_code: string | null
  district_code: string | null
  month: number | null
  day: number | null
  first_day: string | null
  last_day: string | null
  place_quotes: Parameters<typeof fromJson>[0]
  date_quotes: Parameters<typeof fromJson>[0]
  people: string[]
  flags: string[]
  damage_count: number
  repair_count: number
  fetched_at: Date | null
}

const quotesOf = (field: string) =>
  `coalesce((SELECT e.quotes FROM evidence e WHERE e.version_id = v.id AND e.field = '${field}' AND e.position = 0), '[]')`

/** Steps that put right what a copier broke. */
const repairSteps = "'pinyinGhosts', 'byteDamage', 'masking'"

const select = `
  SELECT r.id, v.id AS version_id, v.title_simplified AS title, v.subtitle, v.body_simplified AS body, v.province_code, v.city_code,
    v.district_code, v.month, v.day, v.first_day::text, v.last_day::text, v.flags, o.fetched_at,
    ${quotesOf('place')} AS place_quotes, ${quotesOf('meetingDate')} AS date_quotes,
    ARRAY(SELECT p.name FROM participation p WHERE p.version_id = v.id GROUP BY p.name ORDER BY min(p.position)) AS people,
    jsonb_array_length(v.layers->'damage') AS damage_count,
    (SELECT count(*)::int FROM jsonb_array_elements(v.layers->'edits') edit WHERE edit->'steps' ?| array[${repairSteps}]) AS repair_count
  FROM report r JOIN report_version v ON v.id = r.current_version_id JOIN observation o ON o.id = v.observation_id
  WHERE r.state = 'published' AND r.id = ANY($1::int[])
  ORDER BY r.id`

const articleOf = (row: Row): DuplicateArticle => ({
  reportId: row.id,
  versionId: row.version_id,
  title: row.title,
  subtitle: row.subtitle,
  body: row.body,
  place: {
    province: row.province_code,
    city: row.city_code,
    district: row.district_code,
    quotes: fromJson<readonly Quote[]>(row.place_quotes),
  },
  date: {
    month: row.month,
    day: row.day,
    firstDay: row.first_day,
    lastDay: row.last_day,
    quotes: fromJson<readonly Quote[]>(row.date_quotes),
  },
  people: row.people,
  flags: row.flags,
  damageCount: row.damage_count,
  repairCount: row.repair_count,
  fetchedAt: row.fetched_at,
})

/** The published reports among `ids` as they are compared, by number. */
export async function readDuplicateArticles(reader: Reader, ids: readonly number[]): Promise<DuplicateArticle[]> {
  if (ids.length === 0) return []
  const { rows } = await reader.sql.query<Row>(select, [ids])
  return rows.map(articleOf)
}
