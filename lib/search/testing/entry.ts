import type { IndexEntry } from '../port.ts'

/** An invented report with nothing known of it, but for what is given. The lead is the first paragraph of the body. */
export function entry(reportId: number, known: Partial<IndexEntry>): IndexEntry {
  const body = known.body ?? '会议在市政府召开。\n会议要求抓好落实。'
  return {
    reportId,
    unitId: reportId,
    rank: 0,
    title: `第${reportId}号报道`,
    lead: body.split('\n')[0] ?? '',
    body,
    simplified: null,
    province: null,
    city: null,
    district: null,
    level: null,
    stage: null,
    track: null,
    campaigns: [],
    documentType: null,
    meetingTypes: [],
    flags: [],
    zone: null,
    source: null,
    people: [],
    firstDay: null,
    lastDay: null,
    yearBasis: null,
    sure: null,
    ...known,
  }
}

export const day = (iso: string): Pick<IndexEntry, 'firstDay' | 'lastDay' | 'yearBasis'> => ({
  firstDay: iso,
  lastDay: iso,
  yearBasis: 'printed',
})
export const year = (number: number): Pick<IndexEntry, 'firstDay' | 'lastDay' | 'yearBasis'> => ({
  firstDay: `${number}-01-01`,
  lastDay: `${number}-12-31`,
  yearBasis: 'inferred',
})
