import type { ExpectedPage } from './seed-pages.ts'

type Dates = Pick<ExpectedPage, 'meetingDate' | 'publishedAt'>

const dayMs = 86_400_000
const pad = (value: number) => String(value).padStart(2, '0')

/** The date `days` later; years as they are printed, so the caller moves them apart. */
function later(year: number, month: number, day: number, days: number): { month: number; day: number } {
  const date = new Date(Date.UTC(year, month - 1, day) + days * dayMs)
  return { month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The dates of an answer moved by some days within the year and by some years. */
export function movedDates({ meetingDate, publishedAt }: Dates, days: number, years: number): Dates {
  const { year, month, day } = meetingDate
  const moved = year !== null && month !== null && day !== null ? later(year, month, day, days) : { month, day }
  return {
    meetingDate: { ...meetingDate, ...moved, year: year === null ? null : year + years },
    publishedAt: publishedAt === null ? null : movedStamp(publishedAt, days, years),
  }
}

function movedStamp(stamp: string, days: number, years: number): string {
  const [year = 0, month = 1, day = 1] = stamp.slice(0, 10).split('-').map(Number)
  const moved = later(year, month, day, days)
  return `${year + years}-${pad(moved.month)}-${pad(moved.day)}${stamp.slice(10)}`
}

/** The same on the page: X月X日 of the meeting, the stamp in whatever width it is printed, and every year in the text. */
export function moveDaysOnPage(source: string, before: Dates, after: Dates, years: number): string {
  const { month, day } = before.meetingDate
  const dated = source.replaceAll(`${month}月${day}日`, `${after.meetingDate.month}月${after.meetingDate.day}日`)
  const stamped = before.publishedAt && after.publishedAt ? moveStamp(dated, before.publishedAt, after.publishedAt) : dated
  return years === 0 ? stamped : stamped.replace(/20\d\d(?=年|,)/g, (year) => String(Number(year) + years))
}

function moveStamp(source: string, before: string, after: string): string {
  const [year, month, day] = before.slice(0, 10).split('-').map(Number)
  const [newYear, newMonth, newDay] = after.slice(0, 10).split('-').map(Number)
  return source.replace(new RegExp(`${year}-0?${month}-0?${day}(?!\\d)`, 'g'), (printed) => {
    const width = /-0\d/.test(printed) || printed.length === 10
    return [newYear, newMonth, newDay].map((part) => (width ? pad(part ?? 0) : String(part))).join('-')
  })
}
