import type { Range } from '#lib/report/index.ts'
import table from './data/named-zones.json' with { type: 'json' }

/** A zone that does not bear the name of its city, and the division that it belongs to. */
export type NamedZone = { readonly name: string; readonly code: string }

const byFirst = Map.groupBy(
  Object.entries(table.zones).flatMap(([code, names]) => names.map((name): NamedZone => ({ name, code }))),
  ({ name }) => name.slice(0, 2),
)

/** The longest known zone whose name begins at `start`, or null. */
export function namedZoneAt(text: string, start: number): (Range & NamedZone) | null {
  const found = (byFirst.get(text.slice(start, start + 2)) ?? []).filter(({ name }) => text.startsWith(name, start))
  const [longest] = found.toSorted((a, b) => b.name.length - a.name.length)
  return longest ? { ...longest, start, end: start + longest.name.length } : null
}
