import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { divisions, placeCodes } from '#lib/knowledge/index.ts'
import type { IndexEntry } from '#lib/search/index.ts'

const folder = process.env.HUIJI_PROSE ?? join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'prose')

/** Real official prose as reports, from HUIJI_PROSE or ../shared/prose; null where it is not there. It is read, and never kept. */
export function proseEntries(): readonly IndexEntry[] | null {
  let lines: string[]
  try {
    lines = gunzipSync(readFileSync(join(folder, 'work-reports.jsonl.gz')))
      .toString('utf8')
      .trim()
      .split('\n')
  } catch {
    return null
  }
  return lines.map((line, index) => {
    const { place, year, text }: { place: string; year: number; text: string } = JSON.parse(line)
    const code = divisions.find(({ name }) => name === place)?.code ?? null
    const days = { firstDay: `${year}-01-01`, lastDay: `${year}-12-31`, yearBasis: 'printed' as const }
    return {
      reportId: index + 1,
      unitId: index + 1,
      rank: 0,
      title: `${place}${year}年`,
      lead: text,
      body: text,
      simplified: null,
      ...(code === null ? { province: null, city: null, district: null } : placeCodes(code)),
      ...days,
      level: 'city',
      stage: null,
      track: null,
      campaigns: [],
      documentType: 'speech',
      meetingTypes: [],
      flags: [],
      zone: null,
      source: null,
      people: [],
      sure: 'likely',
    }
  })
}
