import { divisionLevel } from '#lib/knowledge/division-code.ts'
import { division } from '#lib/knowledge/divisions.ts'
import { wasPrefecture } from '#lib/knowledge/former-divisions.ts'
import type { Finding, Level, Place, Quote } from '#lib/report/index.ts'
import cues from './data/place-cues.json' with { type: 'json' }
import { found, missing } from './finding.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import { findOrganisers } from './organiser.ts'
import { organisingUnit } from './organising-unit.ts'
import { ownUnit } from './own-unit.ts'
import { type OwnKind, selfReference } from './self-reference.ts'

/** Whose meeting it is: a division, a zone, or a unit within it. A unit that the organiser's words name wins over the place around it; names are of the kind that they were in `year`. */
export function readLevel(input: ExtractInput, place: Finding<Place>, year: number | null = null): Finding<Level> {
  const unit = organisingUnit(input)
  if (unit) return found(unit.level, { rule: 'organising-unit', confidence: 'likely', quotes: [unit.quote] })
  const byDivision = findOrganisers(input).some((one) => one.place !== null && one.hasVerb && one.unit.start === one.unit.end)
  const own = byDivision ? null : ownUnit(input)
  return own ? found(own.level, { rule: 'own-unit', confidence: 'likely', quotes: [own.quote] }) : levelOfPlace(input, place, year)
}

/** The level of the smallest division. All readings of an ambiguous name may agree in it. */
function levelOfPlace(input: ExtractInput, place: Finding<Place>, year: number | null): Finding<Level> {
  if (!place.value) return levelOfReadings(input, place)
  const quotes: Quote[] = place.quotes.filter(({ role }) => role === 'organiser' || role === 'self-reference').slice(0, 1)
  return found(divisionKind(place.value, year), {
    rule: 'level-of-place',
    confidence: place.confidence,
    quotes: quotes.length > 0 ? quotes : place.quotes.slice(0, 1),
  })
}

function levelOfReadings(input: ExtractInput, place: Finding<Place>): Finding<Level> {
  const [level, ...others] = new Set(place.alternatives.map((one) => divisionKind(one, null)))
  const name = findOrganisers(input).find((organiser) => organiser.place)
  if (place.reason !== 'ambiguous' || !level || others.length > 0 || !name?.place) return levelOfOwnWords(input, place)
  const quotes = [quoteAt(input, name.zone, name.place.start, name.place.end, 'organiser')]
  return found(level, { rule: 'level-of-all-readings', confidence: 'likely', quotes })
}

const partsOfPrefecture = new RegExp(cues.partsOfPrefecture, 'u')
const levelOfKind: { readonly [K in OwnKind]: Level } = {
  省: 'province',
  市: 'city',
  区: 'district',
  县: 'county',
  旗: 'county',
  州: 'city',
  盟: 'city',
}
const sureKinds: ReadonlySet<OwnKind> = new Set(['省', '县', '旗', '州', '盟'])

/** 我县, of a page that does not say which: the kind is known. 全市 is a prefecture's more often than a county-level city's, and surely where it has counties. */
function levelOfOwnWords(input: ExtractInput, place: Finding<Place>): Finding<Level> {
  const self = place.reason === 'fiction' ? null : selfReference(input)
  if (!self) return missing(place.reason ?? 'not-printed', 'no-level')
  const isSure = sureKinds.has(self.kind) || (self.kind === '市' && partsOfPrefecture.test(input.simple.body ?? ''))
  const quotes = [quoteAt(input, self.use.zone, self.use.start, self.use.end, 'self-reference')]
  return found(levelOfKind[self.kind], { rule: 'level-of-own-words', confidence: isSure ? 'likely' : 'unsure', quotes })
}

/** By the kind in the printed name, which is that of the time, else in the present one. */
function divisionKind({ province, city, district, zone, printedName }: Place, year: number | null): Level {
  if (zone !== null) return 'zone'
  const code = district ?? city ?? province
  const isGone = division(code)?.name !== printedName
  if (wasPrefecture(printedName, year, isGone)) return 'city'
  if (divisionLevel(code) === 'city' || (code === province && isMunicipality(province))) return 'city'
  if (code === province) return 'province'
  const name = /[区县市旗]$/u.test(printedName) ? printedName : (division(code)?.name ?? '')
  if (name.endsWith('区')) return 'district'
  return name.endsWith('市') ? 'county-level-city' : 'county'
}

const isMunicipality = (province: string) => (division(province)?.name ?? '').endsWith('市')
