import { placeCodes } from '#lib/knowledge/division-code.ts'
import { type PlaceMention, placeAt } from '#lib/knowledge/place-mentions.ts'
import type { Range, ZoneKind } from '#lib/report/index.ts'
import { found } from './finding.ts'
import { quoteAt } from './input.ts'
import { resolveReading } from './place-reading.ts'
import type { PlaceRule } from './place-rule.ts'
import { callsItself, placeValue } from './place-value.ts'
import type { OwnKind } from './self-reference.ts'

const meetings = [
  /[全我本]([省市区州盟])[^,，。\n]{0,30}?会议?(?:于[^,，。\n]{1,12})?在(?=[^,，。\n]{2,30}(?:召开|举行|举办))/gu,
  /(?<=^|[,，。\s])[全我本]([省市区州盟])(?:日前|近日|于[^,，。\n]{1,12})?在(?=[^,，。\n]{2,30}(?:召开|举行|举办))/gmu,
]
const zones: readonly ZoneKind[] = ['title', 'body']
const leadLength = 400

/** The province or city, by the kind that 全省, 全市 or 全区 asks for, in which the venue lies; null for a venue that says nothing of it. */
function around(venue: string, kind: OwnKind): string | null {
  const { province, city } = placeCodes(venue)
  const above = kind === '市' || kind === '州' || kind === '盟' ? city : province
  return above !== null && callsItself(above, kind, '') ? above : null
}

const held = /^(?:隆重|胜利|顺利|如期)?(?:召开|举行|举办)/u

/** A county may be named without its kind where nothing but the verb follows. */
function venueAt(text: string, at: number): PlaceMention | null {
  const weak = placeAt(text, at, true)
  return weak && held.test(text.slice(weak.end)) ? weak : placeAt(text, at, false)
}

/** 全省……推进会在甲市召开: the meeting is the province's; of the venue only what lies around it is taken. */
export const placeOfVenue: PlaceRule = ({ input, context }) => {
  for (const zone of zones) {
    const text = (input.simple[zone] ?? '').slice(0, leadLength)
    for (const match of meetings.flatMap((meeting) => [...text.matchAll(meeting)])) {
      const venue = venueAt(text, match.index + match[0].length)
      const resolved = venue && resolveReading(input, venue.codes, context)
      const code = resolved && around(resolved.code, match[1] as OwnKind)
      if (!venue || !code) continue
      const own: Range = { start: match.index, end: match.index + 2 }
      return found(placeValue(code, text.slice(venue.start, venue.end)), {
        rule: 'place-around-venue',
        confidence: 'likely',
        quotes: [quoteAt(input, zone, own.start, own.end, 'self-reference'), quoteAt(input, zone, venue.start, venue.end, 'sub-unit')],
      })
    }
  }
  return null
}
