import type { Basis, Confidence } from '#lib/report/index.ts'
import type { IndexEntry } from '#lib/search/port.ts'
import { lesserConfidence } from './lesser-confidence.ts'
import type { Reader } from './open-store.ts'

type EntryRow = {
  id: number
  group_id: number | null
  duplicate_rank: number
  title: string
  subtitle: string | null
  body: string
  title_simplified: string
  body_simplified: string
  simplified_differs: boolean
  province_code: string | null
  city_code: string | null
  district_code: string | null
  zone_name: string | null
  level: string | null
  stage: string | null
  track: string | null
  campaigns: string[]
  document_type: string | null
  meeting_types: string[]
  flags: string[]
  source: string | null
  people: string[]
  first_day: string | null
  last_day: string | null
  year_basis: Basis | null
  place_confidence: Confidence | null
  year_confidence: Confidence | null
}

const select = `
  SELECT r.id, r.duplicate_group_id AS group_id, r.duplicate_rank, v.title, v.subtitle, v.body, v.title_simplified, v.body_simplified, v.simplified_differs,
    v.province_code, v.city_code, v.district_code, v.zone_name, v.level, v.stage, v.track, v.campaigns, v.document_type,
    v.meeting_types, v.flags, v.source, v.first_day::text, v.last_day::text, v.year_basis, v.place_confidence, v.year_confidence,
    ARRAY(SELECT p.name FROM participation p WHERE p.version_id = v.id GROUP BY p.name ORDER BY min(p.position)) AS people
  FROM report r JOIN report_version v ON v.id = r.current_version_id
  WHERE r.state = 'published'`

const leadOf = (body: string): string => body.split('\n', 1)[0] ?? ''

/** The title block: headline and the line below it. A match does not reach from one into the other. */
const titleBlock = (title: string, { subtitle }: EntryRow): string => (subtitle === null ? title : `${title}\n${subtitle}`)

function entryOf(row: EntryRow): IndexEntry {
  const simplified = { title: titleBlock(row.title_simplified, row), lead: leadOf(row.body_simplified), body: row.body_simplified }
  return {
    reportId: row.id,
    // Below zero, so that a group never shares a number with a report that has none.
    unitId: row.group_id === null ? row.id : -row.group_id,
    rank: row.duplicate_rank,
    title: titleBlock(row.title, row),
    lead: leadOf(row.body),
    body: row.body,
    simplified: row.simplified_differs ? simplified : null,
    province: row.province_code,
    city: row.city_code,
    district: row.district_code,
    level: row.level,
    stage: row.stage,
    track: row.track,
    campaigns: row.campaigns,
    documentType: row.document_type,
    meetingTypes: row.meeting_types,
    flags: row.flags,
    zone: row.zone_name,
    source: row.source,
    people: row.people,
    firstDay: row.first_day,
    lastDay: row.last_day,
    yearBasis: row.year_basis,
    sure: lesserConfidence(row.place_confidence, row.year_confidence),
  }
}

/** Published reports among `ids` as the search engines see them, by identifier. */
export async function readIndexEntries(reader: Reader, ids: readonly number[]): Promise<IndexEntry[]> {
  if (ids.length === 0) return []
  const { rows } = await reader.sql.query<EntryRow>(`${select} AND r.id = ANY($1::int[]) ORDER BY r.id`, [ids])
  return rows.map(entryOf)
}

const batchSize = 500

/** Every published report as the search engines see it, by identifier; never more than a batch in memory. */
export async function* readAllIndexEntries(reader: Reader): AsyncIterable<IndexEntry> {
  let last = 0
  for (;;) {
    const { rows } = await reader.sql.query<EntryRow>(`${select} AND r.id > $1 ORDER BY r.id LIMIT $2`, [last, batchSize])
    if (rows.length === 0) return
    yield* rows.map(entryOf)
    last = rows.at(-1)?.id ?? last
  }
}

/** How many reports `readAllIndexEntries` yields. */
export const countIndexEntries = (reader: Reader): Promise<number> =>
  reader.db.report.count({ where: { state: 'published', currentVersionId: { not: null } } })
