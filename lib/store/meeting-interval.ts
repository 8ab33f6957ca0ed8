import { lastDayOfMonth, type MeetingDate } from '#lib/report/index.ts'

const two = (number: number): string => String(number).padStart(2, '0')

/** The days that a date may mean, first and last, as ISO days; null without a year, for then there is no interval. */
export function meetingInterval({ year, month, day, startDate }: MeetingDate): { readonly first: string; readonly last: string } | null {
  if (year === null) return null
  const stem = String(year).padStart(4, '0')
  if (month === null) return { first: `${stem}-01-01`, last: `${stem}-12-31` }
  if (day === null) return { first: `${stem}-${two(month)}-01`, last: `${stem}-${two(month)}-${two(lastDayOfMonth(year, month))}` }
  const last = `${stem}-${two(month)}-${two(day)}`
  return { first: startDate ?? last, last }
}
