import { divisionLevel } from '#lib/knowledge/division-code.ts'
import { division, isWithin } from '#lib/knowledge/divisions.ts'
import { placeAt } from '#lib/knowledge/place-mentions.ts'
import type { Finding, Place } from '#lib/report/index.ts'
import { type DevelopmentZone, developmentZoneAt } from './development-zone.ts'
import { found, missing } from './finding.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import type { Organiser } from './organiser.ts'
import type { ContextMention } from './place-context.ts'
import { headItems } from './place-frame.ts'
import { placeOfItem } from './place-of-item.ts'
import type { PlaceRule } from './place-rule.ts'
import { clearWinner, type ScoredPlace, scoredPlaces } from './place-score.ts'
import type { PlaceSignal } from './place-signal.ts'
import { placeSignals } from './place-signals.ts'
import { placeValue } from './place-value.ts'

const rule = 'city-of-zone'

/** A development zone holds the meeting without naming its city: the city comes from whose campaign it is, the publisher, or the zone's full name elsewhere. */
export const placeOfZone: PlaceRule = ({ input, organisers, context }) => {
  const organiser = organisers.find(({ area, place }) => area !== null && place === null)
  if (!organiser?.area) return null
  if (organiser.area.code !== null) return knownZone(input, organiser, organiser.area.code, context)
  const signals = [...placeSignals(input, context), ...ownSite(input, organiser.area)]
  const cities = scoredPlaces(input, signals, context).filter(({ code }) => isCity(code))
  const city = clearWinner(cities) ?? onlyCity(cities)
  if (!city)
    return missing(
      'ambiguous',
      rule,
      cities.map(({ code }) => placeValue(code, organiser.area?.name ?? '', organiser.area?.name)),
    )
  const name = zoneName(input, organiser, city)
  return found(placeValue(city.code, name, name), {
    rule,
    confidence: city.score >= leastOfCertain && city.signals.length > 1 ? 'certain' : 'likely',
    quotes: [
      quoteAt(input, organiser.zone, organiser.area.start, organiser.area.end, 'organiser'),
      ...city.signals.map(({ mention, role }) =>
        quoteAt(input, mention.zone, mention.start, mention.end, role === 'value' ? 'parent' : role),
      ),
    ],
  })
}

/** 甲经济开发区管委会 above the text, where 经开区 meets: the zone's full name, as its site prints it. */
function ownSite(input: ExtractInput, area: DevelopmentZone): PlaceSignal[] {
  return headItems(input).flatMap(({ zone, text, start }): PlaceSignal[] => {
    const place = placeOfItem(text) ?? placeAt(text, 0, false)
    const full = place && developmentZoneAt(text, place.end, place.start)
    if (!place || !full || kindOfZone(full.name) !== kindOfZone(area.name)) return []
    const mention: ContextMention = {
      zone,
      start: start + place.start,
      end: start + place.end,
      codes: place.codes,
      form: 'full',
      chained: false,
    }
    return [{ name: 'site', weight: 3, role: 'site', mention }]
  })
}

/** 经开区 and 经济技术开发区 are one kind, 高新区 and 高新技术产业开发区 another. */
const kindOfZone = (name: string): string => (/高新/u.test(name) ? '高新' : /经济|经开/u.test(name) ? '经开' : name.slice(-3))

/** The only city that a page names, more than once or in its frame too. */
const leastOfOnly = 2
const onlyCity = ([first, ...others]: readonly ScoredPlace[]) => (first && others.length === 0 && first.score >= leastOfOnly ? first : null)

const leastOfCertain = 3

/** A zone that is known by its own name: certain where the page names its city, or the province, as well. */
function knownZone(
  input: ExtractInput,
  { zone, area }: Organiser,
  code: string,
  context: readonly ContextMention[],
): Finding<Place> | null {
  if (!area) return null
  const around = context.filter(({ codes }) => codes.length === 1 && codes.some((other) => isWithin(code, other) || isWithin(other, code)))
  const [first] = around
  return found(placeValue(code, area.name, area.name), {
    rule: 'known-zone',
    confidence: first ? 'certain' : 'likely',
    quotes: [
      quoteAt(input, zone, area.start, area.end, 'organiser'),
      ...around.slice(0, 2).map((one) => quoteAt(input, one.zone, one.start, one.end, 'parent')),
    ],
  })
}

/** A municipality is a city too. */
const isCity = (code: string) =>
  divisionLevel(code) === 'city' || (division(code)?.name.endsWith('市') === true && divisionLevel(code) === 'province')

/** The zone's name with its city, as people say it: 甲市高新区 becomes 甲高新区. */
function zoneName(input: ExtractInput, { area }: Organiser, city: ScoredPlace): string {
  const own = area?.name ?? ''
  const short = division(city.code)?.shortName ?? ''
  const isPrinted = Object.values(input.simple).some((text) => text.includes(short + own))
  return isPrinted || !own.includes(short) ? short + own : own
}
