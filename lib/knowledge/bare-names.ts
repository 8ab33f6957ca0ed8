import type { Range } from '#lib/report/index.ts'
import table from './data/ordinary-short-names.json' with { type: 'json' }
import { divisions } from './divisions.ts'
import { looksLikePlace } from './place-boundaries.ts'

/** A county without its kind: 温岭, 石河子. */
export type BareMention = Range & { readonly codes: readonly string[] }

const ordinary = new Set(table.names.split(' '))
const largerNames = new Set(divisions.filter(({ level }) => level !== 'district').map(({ shortName }) => shortName))
const counties = divisions.filter(
  ({ level, name, shortName }) => level === 'district' && shortName !== name && !ordinary.has(shortName) && !largerNames.has(shortName),
)
const startKey = (text: string, at: number) => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
const byName = Map.groupBy(counties, ({ shortName }) => shortName)
const byStart = Map.groupBy(byName.keys(), (name) => startKey(name, 0))

/** The county that is named without its kind at `start`, or null. */
export function bareAt(text: string, start: number): BareMention | null {
  const names = byStart.get(startKey(text, start))
  const [name] = names?.filter((one) => text.startsWith(one, start)).toSorted((a, b) => b.length - a.length) ?? []
  if (name === undefined || !looksLikePlace(text, start, start + name.length, 'weak')) return null
  return { start, end: start + name.length, codes: (byName.get(name) ?? []).map(({ code }) => code) }
}

/** Counties that a text names without their kind, where the name is no ordinary word and no larger place's. One such mention proves little: names also arise where two words meet. */
export function bareMentions(text: string): BareMention[] {
  const found: BareMention[] = []
  for (let at = 0; at < text.length; at++) {
    const mention = bareAt(text, at)
    if (!mention) continue
    found.push(mention)
    at = mention.end - 1
  }
  return found
}
