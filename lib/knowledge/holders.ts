import type { Place } from '#lib/report/index.ts'

/** A place that won the title 全国文明城市. `code` is the division's present code; the title is not for ever, so `last` is the last year vouched for. */
export type Holder = { readonly code: string; readonly name: string; readonly since: number; readonly last: number }

/**
 * Cities of the first award (2005), whose title is generally known to have been kept through the following review. From general
 * knowledge, not checked against the lists: good enough to lean towards a stage, not to state a track. Incomplete beyond 2008.
 */
const holders: readonly Holder[] = [
  { code: '350200', name: '厦门', since: 2005, last: 2008 },
  { code: '370200', name: '青岛', since: 2005, last: 2008 },
  { code: '210200', name: '大连', since: 2005, last: 2008 },
  { code: '330200', name: '宁波', since: 2005, last: 2008 },
  { code: '440300', name: '深圳', since: 2005, last: 2008 },
  { code: '150200', name: '包头', since: 2005, last: 2008 },
  { code: '442000', name: '中山', since: 2005, last: 2008 },
  { code: '370600', name: '烟台', since: 2005, last: 2008 },
  { code: '320582', name: '张家港', since: 2005, last: 2008 },
]

/** Whether a place is vouched for as a holder in a year. False says nothing: the table is incomplete. */
export function isKnownHolder(place: Place | null, year: number | null): boolean {
  if (place === null || year === null) return false
  const code = place.district ?? place.city
  return holders.some((holder) => holder.code === code && year >= holder.since && year <= holder.last)
}
