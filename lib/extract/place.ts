import type { Finding, Place } from '#lib/report/index.ts'
import { missing } from './finding.ts'
import type { ExtractInput } from './input.ts'
import { findOrganisers } from './organiser.ts'
import { confirmed } from './place-confirmed.ts'
import { placeContext } from './place-context.ts'
import { placeOfLead } from './place-of-lead.ts'
import { placeOfOrganiser } from './place-of-organiser.ts'
import { placeOfOwnWords } from './place-of-own-words.ts'
import { placeOfQuarter } from './place-of-quarter.ts'
import { placeOfSigns } from './place-of-signs.ts'
import { placeOfVenue } from './place-of-venue.ts'
import { placeOfZone } from './place-of-zone.ts'
import type { PlaceRule } from './place-rule.ts'

/** In this order: a quarter that is named like another city's district; who holds the meeting; the city of a zone that holds it; what a page calls its own; the province of a province's meeting; the only place of a text that names one. */
const rules: readonly PlaceRule[] = [placeOfQuarter, placeOfOrganiser, placeOfZone, placeOfOwnWords, placeOfVenue, placeOfLead]

/**
 * The place whose meeting it is: the organiser's, not the venue's, the teller's or a model's. A host name alone never gives a place, and
 * an ambiguous name without a second signal stays unknown.
 */
export function readPlace(input: ExtractInput): Finding<Place> {
  const evidence = { input, organisers: findOrganisers(input), context: placeContext(input) }
  let open: Finding<Place> | null = null
  for (const rule of rules) {
    const finding = rule(evidence)
    if (finding?.value) return confirmed(input, finding)
    if (finding?.reason && finding.reason !== 'not-printed') open ??= finding
    if (open?.rule === 'organiser') break
  }
  const weighed = bySigns(input, open)
  return weighed.value
    ? confirmed(input, weighed)
    : (open ?? missing(input.flags.includes('masked') ? 'masked' : 'not-printed', 'no-place'))
}

/** What an earlier rule left open between readings is decided among these, else the place is free. Words of a rewritten page prove nothing without its frame, which nobody rewrites. */
function bySigns(input: ExtractInput, open: Finding<Place> | null): Finding<Place> {
  if (open?.reason === 'contradictory') return missing('not-printed', 'no-place')
  const among = open?.rule === 'organiser' ? open.alternatives.map(({ province, city, district }) => district ?? city ?? province) : null
  const weighed = placeOfSigns(input, among)
  if (!input.flags.includes('rewritten')) return weighed
  return weighed.quotes.some(({ role }) => role === 'site') ? { ...weighed, confidence: 'unsure' } : missing('not-printed', 'no-place')
}
