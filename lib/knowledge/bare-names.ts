import type { Range } from '#lib/report/index.ts'
import { pairSet } from '#lib/text/pair-set.ts'
import table from './data/ordinary-short-names.json' with { type: 'json' }
import { divisions } from './divisions.ts'
import { looksLikePlace } from './place-boundaries.ts'

/** A county without its kind: 温岭, 石河子. */
export type BareMention = Range & { readonly codes: readonly string[] }

const ordinary = new Set(table.names.split(' '))
const largerNames = new Set(divisions.filter(({ level }) => level !== 'district').map(({ shortName }) => shortName))
const counties = divisions.filter(({ level, name, shortName }) => level === 'district' && shortName !== name && !largerNames.has(shortName))
const startKey = (text: string, at: number) => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
const byName = Map.groupBy(counties, ({ shortName }) => shortName)
const byStart = Map.groupBy(byName.keys(), (name) => startKey(name, 0))
const mayBeginName = pairSet(byName.keys())

function mentionAt(text: string, start: number, mayBeOrdinary: boolean): BareMention | null {
  if (!mayBeginName(text, start)) return null
  const names = byStart.get(startKey(text, start))?.filter((one) => text.startsWith(one, start) && (mayBeOrdinary || !ordinary.has(one)))
  const [name] = names?.toSorted((a, b) => b.length - a.length) ?? []
  if (name === undefined || !looksLikePlace(text, start, start + name.length, 'weak')) return null
  return { start, end: start + name.length, codes: (byName.get(name) ?? []).map(({ code }) => code) }
}

/** The county that is named without its kind at `start`, or null. */
export const bareAt = (text: string, start: number): BareMention | null => mentionAt(text, start, false)

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

/** Counties named by an ordinary word (会同人民) right before what `cue` matches: the caller knows that a place must stand there. */
export function bareMentionsBefore(text: string, cue: RegExp): BareMention[] {
  return Array.from(text.matchAll(cue)).flatMap(({ index }) => {
    const found = [2, 3].flatMap((length) => mentionAt(text, index - length, true) ?? []).filter(({ end }) => end === index)
    return found.slice(-1)
  })
}
