import type { Range, ZoneKind } from '#lib/report/index.ts'
import { type Day, isDay, isoDay } from './calendar.ts'
import type { ExtractInput } from './input.ts'
import { agreementWith } from './lag.ts'
import type { MeetingDay } from './meeting-day.ts'

/** A day in the name or the address of a picture or an attachment. */
export type PictureDay = Range & { readonly zone: ZoneKind; readonly day: Day }

/** W020190507345.jpg, 微信图片_20190507093000.jpg, IMG_20190507.JPG, /image/20190507/1557.png, /2019-05/07/a.jpg. */
const dated =
  /(?<!\d)(20[0-3]\d)([-/_]?)(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])[^\s"'<>()（）]{0,60}?\.(?:jpe?g|png|gif|bmp|webp|docx?|pdf)|[WP]0(20[0-3]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3,}/giu
const zones: readonly ZoneKind[] = ['caption', 'attachment', 'markup']
const mostMarkup = 200_000
/** A template carries pictures of many days; then that one of them fits proves little. */
const mostDays = 4

/** The day of a picture that was taken within a week of the day that the text tells; null where pictures of several years fit, or of too many days are there. */
export function pictureDay(input: ExtractInput, held: MeetingDay): PictureDay | null {
  const days = zones.flatMap((zone) => {
    const text = zone === 'markup' ? (input.texts.markup?.text ?? '').slice(0, mostMarkup) : (input.simple[zone] ?? '')
    return Array.from(text.matchAll(dated), (match) => ({
      zone,
      start: match.index,
      end: match.index + match[0].length,
      day: { year: Number(match[1] ?? match[5]), month: Number(match[3] ?? match[6]), day: Number(match[4] ?? match[7]) },
    })).filter(({ day }) => isDay(day))
  })
  const fitting = days.filter(({ day }) => agreementWith(day, held) === 'prompt')
  const isSettled = new Set(fitting.map(({ day }) => day.year)).size === 1 && new Set(days.map(({ day }) => isoDay(day))).size <= mostDays
  return isSettled ? (fitting[0] ?? null) : null
}
