import { placeCodes } from '#lib/knowledge/division-code.ts'
import { placeAt } from '#lib/knowledge/place-mentions.ts'
import { found } from './finding.ts'
import { quoteAt } from './input.ts'
import type { PlaceRule } from './place.ts'
import { resolveReading } from './place-reading.ts'
import { placeValue } from './place-value.ts'

const provincial = /全省|全区/u
const venue = /[^,，。\n]*?在(?=[^,，。\n]{2,30}(?:召开|举行))/gu

/** 全省……推进会在甲市召开: the meeting is the province's; of the venue only the province is taken. */
export const placeOfVenue: PlaceRule = ({ input, context }) => {
  for (const zone of ['title', 'body'] as const) {
    const text = (input.simple[zone] ?? '').slice(0, 400)
    for (const match of text.matchAll(venue)) {
      const own = provincial.exec(match[0])
      const place = placeAt(text, match.index + match[0].length, false)
      const code = place && resolveReading(place.codes, context)?.code
      if (!own || !place || !code || (own[0] === '全区' && !isAutonomousRegion(code))) continue
      const start = match.index + own.index
      return found(placeValue(placeCodes(code).province, own[0]), {
        rule: 'province-of-venue',
        confidence: 'likely',
        quotes: [
          quoteAt(input, zone, start, start + own[0].length, 'self-reference'),
          quoteAt(input, zone, place.start, place.end, 'sub-unit'),
        ],
      })
    }
  }
  return null
}

const isAutonomousRegion = (code: string) => ['15', '45', '54', '64', '65'].includes(code.slice(0, 2))
