import { lastDayOfMonth, type Range, type ZoneKind } from '#lib/report/index.ts'
import { type Day, isDay } from './calendar.ts'
import cues from './data/date-cues.json' with { type: 'json' }
import type { ExtractInput } from './input.ts'

/** A day in an address, or the last day of its month where no day stands there. */
export type UrlDay = Range & { readonly zone: ZoneKind; readonly day: Day; readonly exact: boolean }

const exact = /(?:[/_-]|t)(20[0-3]\d)[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/u
const monthOnly = /\/(20[0-3]\d)[-/]?(0[1-9]|1[0-2])(?=\/)/u
/** 本文网址: and an address, or an address alone at the beginning of a line: the page's own. */
const ownAddress = new RegExp(`^(?:${cues.ownAddressLabel})?https?://[\\x21-\\x7e]+`, 'gmu')
const zones: readonly ZoneKind[] = ['sourceLine', 'subtitle', 'navigation', 'meta']

type Address = { readonly zone: ZoneKind; readonly at: number; readonly text: string }

/** The address of the capture, else the one that the page prints as its own; several printed ones are links. */
function addresses(input: ExtractInput): Address[] {
  const url = input.simple.url ?? ''
  const printed = zones.flatMap((zone) =>
    Array.from((input.simple[zone] ?? '').matchAll(ownAddress), (match) => ({ zone, at: match.index, text: match[0] })),
  )
  return [{ zone: 'url', at: 0, text: url }, ...(new Set(printed.map(({ text }) => text)).size === 1 ? printed.slice(0, 1) : [])]
}

function dayIn({ zone, at, text }: Address): UrlDay | null {
  const match = exact.exec(text) ?? monthOnly.exec(text)
  if (!match) return null
  const [year, month] = [Number(match[1]), Number(match[2])]
  const day = { year, month, day: match[3] === undefined ? lastDayOfMonth(year, month) : Number(match[3]) }
  const start = at + match.index
  return isDay(day) ? { zone, day, exact: match[3] !== undefined, start, end: start + match[0].length } : null
}

/** The date that an address carries (t20180605_, /202209/, /2018-02/27/), or null. */
export function urlDay(input: ExtractInput): UrlDay | null {
  for (const address of addresses(input)) {
    const found = dayIn(address)
    if (found) return found
  }
  return null
}
