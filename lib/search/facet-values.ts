import type { ChoiceField } from '#lib/query/query.ts'
import type { IndexEntry } from './port.ts'

/** A report of which the date is known, but which lies in no single year: it is in no year, and not without one. */
export const acrossYears = 'across'
const onlyMark = '.only'

const one = (value: string | null) => (value === null ? [] : [value])

/** Division codes from the province down; the deepest, unless a district, once more with `.only`: the place itself without what is in it. */
function placeValues({ province, city, district }: IndexEntry): string[] {
  if (province === null) return []
  const codes = [province, ...one(city), ...one(district)]
  return district === null ? [...codes, `${city ?? province}${onlyMark}`] : codes
}

/** The year that holds the whole interval of a meeting, as a number; null when none does. */
export function yearOf({ firstDay, lastDay }: Pick<IndexEntry, 'firstDay' | 'lastDay'>): number | null {
  if (firstDay === null || lastDay === null || firstDay.slice(0, 4) !== lastDay.slice(0, 4)) return null
  return Number(firstDay.slice(0, 4))
}

const readers: { readonly [F in ChoiceField]: (entry: IndexEntry) => readonly string[] } = {
  place: placeValues,
  level: ({ level }) => one(level),
  stage: ({ stage }) => one(stage),
  track: ({ track }) => one(track),
  campaign: ({ campaigns }) => campaigns,
  type: ({ documentType }) => one(documentType),
  meeting: ({ meetingTypes }) => meetingTypes,
  flag: ({ flags }) => flags,
  zone: ({ zone }) => one(zone),
  source: ({ source }) => one(source),
  person: ({ people }) => people,
  year: (entry) => (entry.firstDay === null || entry.lastDay === null ? [] : [String(yearOf(entry) ?? acrossYears)]),
  basis: ({ yearBasis }) => one(yearBasis),
}

/** The values of a report in one filter, as an address writes them. Empty when it has none. */
export const valuesOf = (entry: IndexEntry, field: ChoiceField): readonly string[] => readers[field](entry)

/** The deepest known division as a number, by which reports are put in the order of places. */
export function placeOrder({ province, city, district }: IndexEntry): number | null {
  const code = district ?? city ?? province
  return code === null ? null : Number(code)
}

/** Whether a value names something that a facet lists. `.only` and intervals across years are filters without a line of their own. */
export const isListed = (value: string) => value !== acrossYears && !value.endsWith(onlyMark)
