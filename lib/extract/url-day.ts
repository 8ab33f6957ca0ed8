import { lastDayOfMonth, type Range, type ZoneKind } from '#lib/report/index.ts'
import { type Day, isDay, isoDay } from './calendar.ts'
import cues from './data/date-cues.json' with { type: 'json' }
import type { ExtractInput } from './input.ts'
import { agreementWith } from './lag.ts'
import { meetingDay } from './meeting-day.ts'
import { remembered } from './remembered.ts'

/** A day in an address; where only its month or year stands there, the last day of that. */
export type UrlDay = Range & {
  readonly zone: ZoneKind
  readonly day: Day
  readonly exact: boolean
  readonly precision: 'day' | 'month' | 'year'
}

const month = '(0[1-9]|1[0-2])'
const date = '(0[1-9]|[12]\\d|3[01])'
/** t20180605_1, /2018-02/27/, /2018/0227/, =20180605; 20180605093000 with a time; /2018/6/5/. */
const days: readonly RegExp[] = [
  new RegExp(`(?:[/_=-]|(?<![a-z])[a-z]|art|content|news)(20[0-3]\\d)[-/_]?${month}[-/_]?${date}(?=[/_.&?#-]|$)`, 'iu'),
  new RegExp(`(?<!\\d)(20[0-3]\\d)${month}${date}(?:[01]\\d|2[0-3])[0-5]\\d(?:[0-5]\\d\\d{0,8})?(?=[/_.&?#-]|$)`, 'u'),
  /[/=](20[0-3]\d)[-/_](\d{1,2})[-/_](\d{1,2})(?=[/_.&?#-]|$)/u,
]
const monthOnly = new RegExp(`[/_](20[0-3]\\d)[-/_]?${month}(?=/)`, 'u')
const yearOnly = /\/(20[0-3]\d)(?=\/)/u

/** 本文网址: and an address, or an address alone at the beginning of a line: the page's own. */
const ownAddress = new RegExp(`(?:^|${cues.ownAddressLabel})https?://[\\x21-\\x7e]+`, 'gmu')
/** Beside the title any address is the page's own. */
const anyAddress = /https?:\/\/[\x21-\x7e]+/gu
const zones: readonly { readonly zone: ZoneKind; readonly pattern: RegExp }[] = [
  { zone: 'sourceLine', pattern: anyAddress },
  { zone: 'subtitle', pattern: anyAddress },
  { zone: 'meta', pattern: ownAddress },
  { zone: 'breadcrumb', pattern: ownAddress },
  { zone: 'navigation', pattern: ownAddress },
  { zone: 'forumFrame', pattern: ownAddress },
  { zone: 'footer', pattern: ownAddress },
  { zone: 'share', pattern: ownAddress },
]

type Address = { readonly zone: ZoneKind; readonly at: number; readonly text: string }

function dayIn({ zone, at, text }: Address): UrlDay | null {
  const [precision, match] =
    days
      .map((pattern) => ['day' as const, pattern.exec(text)] as const)
      .concat([['month', monthOnly.exec(text)] as never, ['year', yearOnly.exec(text)] as never])
      .find(([, found]) => found !== null) ?? []
  if (!match || !precision) return null
  const year = Number(match[1])
  const month = match[2] === undefined ? 12 : Number(match[2])
  const day = { year, month, day: match[3] === undefined ? lastDayOfMonth(year, month) : Number(match[3]) }
  const start = at + match.index
  return isDay(day) ? { zone, day, exact: precision === 'day', precision, start, end: start + match[0].length } : null
}

/** The days of the addresses that the page prints as its own. Several are links, unless they agree or one falls shortly behind the day of the text. */
function printed(input: ExtractInput): UrlDay | null {
  const found = zones.flatMap(({ zone, pattern }) =>
    Array.from((input.simple[zone] ?? '').matchAll(pattern), (match) => dayIn({ zone, at: match.index, text: match[0] })).flatMap(
      (day) => day ?? [],
    ),
  )
  if (new Set(found.map(({ day }) => isoDay(day))).size <= 1) return found[0] ?? null
  const prompt = found.filter((one) => isPrompt(input, one))
  return new Set(prompt.map(({ day }) => isoDay(day))).size === 1 ? (prompt[0] ?? null) : null
}

function isPrompt(input: ExtractInput, { day, exact }: UrlDay): boolean {
  const held = exact ? meetingDay(input) : null
  return held !== null && agreementWith(day, held) === 'prompt'
}

/** A file that kept the name of the page on its site; people also name files after the day on which they saved them. */
function ofFileName(input: ExtractInput): UrlDay | null {
  const found = dayIn({ zone: 'fileName', at: -1, text: `/${input.simple.fileName ?? ''}` })
  return found && isPrompt(input, found) ? found : null
}

/** The date that the address carries (t20180605_, /202209/, /2018-02/27/): the address of the capture, else one that the page prints as its own; or null. */
export const urlDay = remembered(
  (input): UrlDay | null => dayIn({ zone: 'url', at: 0, text: input.simple.url ?? '' }) ?? printed(input) ?? ofFileName(input),
)
