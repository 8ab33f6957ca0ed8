import type { Chance } from '../../../chance.ts'
import type { Facts, Told } from '../frame.ts'

/** A day of publication as a site prints it, and as samples/answers.json writes it. */
export type Stamp = { readonly printed: string; readonly told: string }

const two = (number: number) => String(number).padStart(2, '0')

/** Null where the facts have no day. `withTime`: hour and minute are printed too. */
export function stampOf({ date }: Facts, chance: Chance, withTime = chance.hit(0.5)): Stamp | null {
  if (!date) return null
  const { year, month, day } = date
  const [hour, minute] = [7 + chance.upTo(14), chance.upTo(60)]
  const printed = chance.pick([
    `${year}-${two(month)}-${two(day)}`,
    `${year}年${month}月${day}日`,
    `${year}年${two(month)}月${two(day)}日`,
    `${year}/${two(month)}/${two(day)}`,
    `${year}.${two(month)}.${two(day)}`,
  ])
  const iso = `${year}-${two(month)}-${two(day)}`
  return withTime
    ? { printed: `${printed} ${two(hour)}:${two(minute)}`, told: `${iso}T${two(hour)}:${two(minute)}` }
    : { printed, told: iso }
}

/** Ways of writing a day that a site's program leaves no choice in; h and m are hour and minute, two digits each. */
const writings = {
  /** 2019年03月06日08:12 */
  glued: (y: number, m: number, d: number, time: string) => `${y}年${two(m)}月${two(d)}日${time}`,
  /** 2019-3-6 8:12:45 */
  seconds: (y: number, m: number, d: number, time: string) => `${y}-${m}-${d} ${time.replace(/^0/, '')}:45`,
  /** 2019/3/6 8:12:00 */
  slashes: (y: number, m: number, d: number, time: string) => `${y}/${m}/${d} ${time.replace(/^0/, '')}:00`,
  /** 19-03-06 08:12 */
  short: (y: number, m: number, d: number, time: string) => `${two(y % 100)}-${two(m)}-${two(d)} ${time}`,
  /** 2019-03-06T08:12:00+08:00 */
  iso: (y: number, m: number, d: number, time: string) => `${y}-${two(m)}-${two(d)}T${time}:00+08:00`,
} as const

/** Null where the facts have no day. The time is always printed. */
export function stampWritten({ date }: Facts, chance: Chance, writing: keyof typeof writings): Stamp | null {
  if (!date) return null
  const { year, month, day } = date
  const time = `${two(7 + chance.upTo(14))}:${two(chance.upTo(60))}`
  return { printed: writings[writing](year, month, day, time), told: `${year}-${two(month)}-${two(day)}T${time}` }
}

/** `2019/0305`, the part of an address that many sites make of the day; null without a day. */
export const pathOf = ({ date }: Facts): string | null => date && `${date.year}/${two(date.month)}${two(date.day)}`

/** A year in which something around the report was written later: replies, ratings, scans. */
export const yearAfter = ({ date }: Facts, chance: Chance): number => (date?.year ?? 2012) + chance.upTo(3)

export const nothingTold: Told = { publishedAt: null, source: null, authors: [] }

/** What a line of publication says when it prints the stamp, and the source and authors of the facts where they are asked for. */
export function told(stamp: Stamp | null, parts: { readonly source?: string | null; readonly authors?: readonly string[] } = {}): Told {
  return { publishedAt: stamp?.told ?? null, source: parts.source ?? null, authors: parts.authors ?? [] }
}
