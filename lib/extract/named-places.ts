import { type PlaceMention, placeMentions } from '#lib/knowledge/place-mentions.ts'
import type { ZoneKind } from '#lib/report/index.ts'
import type { ExtractInput } from './input.ts'
import { remembered } from './remembered.ts'

const byZone = remembered(() => new Map<ZoneKind, readonly PlaceMention[]>())

/** The places that a zone names, whoever they are: gone through once, for all who ask. */
export function namedPlaces(input: ExtractInput, zone: ZoneKind): readonly PlaceMention[] {
  const known = byZone(input)
  const places = known.get(zone) ?? placeMentions(input.simple[zone] ?? '')
  known.set(zone, places)
  return places
}
