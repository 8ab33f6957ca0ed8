import { placeAt } from '#lib/knowledge/place-mentions.ts'
import dateCues from './data/date-cues.json' with { type: 'json' }
import cues from './data/stamp-cues.json' with { type: 'json' }

/** What stands beside a day on its line: credits, counters, buttons or the name of a paper, which speak for publication; a clock's words, which do not. */
export type StampSupport = 'credit' | 'counter' | 'buttons' | 'media' | 'edition' | 'clock'

const onLine: readonly (readonly [StampSupport, RegExp])[] = [
  ['credit', new RegExp(`(?:${cues.credit})[\\s:：]`, 'u')],
  ['counter', new RegExp(`(?:${cues.counter})`, 'iu')],
  ['buttons', new RegExp(`(?:${cues.buttons})`, 'u')],
  ['media', new RegExp(dateCues.mediaBefore, 'u')],
  ['clock', new RegExp(`(?:${cues.clock})`, 'u')],
]
const edition = new RegExp(`(?:${cues.edition})`, 'u')
/** Lines longer than this are lists. */
const longestLine = 160

/** What supports a day, by its line and, for the words of an edition, by the whole zone of a paper's frame. */
export function stampSupport(line: string, zone: string): StampSupport[] {
  if (line.length > longestLine) return []
  const found = onLine.filter(([, pattern]) => pattern.test(line)).map(([name]) => name)
  return edition.test(line) || (zone.length < longestZone && edition.test(zone)) ? [...found, 'edition'] : found
}

const longestZone = 400

/** 甲市乙区: an account that bears the name of a place and nothing else. */
export const isNamedByPlace = (name: string): boolean => {
  const trimmed = name.trim()
  return trimmed !== '' && placeAt(trimmed, 0, true)?.end === trimmed.length
}
