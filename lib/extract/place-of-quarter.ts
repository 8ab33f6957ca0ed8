import { divisionLevel, placeCodes } from '#lib/knowledge/division-code.ts'
import cues from './data/place-cues.json' with { type: 'json' }
import { found } from './finding.ts'
import { quoteAt } from './input.ts'
import type { PlaceRule } from './place-rule.ts'
import { placeValue } from './place-value.ts'

const compassName = new RegExp(`^(?:${cues.zoneKindsAfterCity})$`, 'u')
/** How often another city must be named before a district of this name is doubted. */
const leastMentions = 2

/**
 * 东城区 is a district of one city and a quarter, no division, of others. A page that never names the district's own province and
 * names another city again and again means that city's quarter. The case stands in docs/methods.md under place.
 */
export const placeOfQuarter: PlaceRule = ({ input, organisers, context }) => {
  const organiser = organisers.find(({ place }) => place !== null)
  const place = organiser?.place
  if (!organiser || !place || place.chained || organiser.area) return null
  const name = (input.simple[organiser.zone] ?? '').slice(place.start, place.end)
  if (!compassName.test(name)) return null
  const own = place.codes.map((code) => placeCodes(code).province)
  const others = context.filter(({ codes }) => !codes.some((code) => place.codes.includes(code)))
  if (others.some(({ codes }) => codes.some((code) => own.includes(placeCodes(code).province)))) return null
  const cities = others.filter(({ codes }) => codes.length === 1 && codes.every((code) => divisionLevel(code) === 'city'))
  const [code] = new Set(cities.flatMap(({ codes }) => codes))
  if (code === undefined || cities.length < leastMentions || cities.some(({ codes }) => codes[0] !== code)) return null
  return found(placeValue(code, name, name), {
    rule: 'quarter-of-city',
    confidence: 'likely',
    quotes: [
      quoteAt(input, organiser.zone, place.start, place.end, 'organiser'),
      ...cities.slice(0, 3).map(({ zone, start, end }) => quoteAt(input, zone, start, end, 'parent')),
    ],
    alternatives: place.codes.map((other) => placeValue(other, name)),
  })
}
