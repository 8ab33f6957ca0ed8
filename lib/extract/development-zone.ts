import { namedZoneAt } from '#lib/knowledge/named-zones.ts'
import type { Range } from '#lib/report/index.ts'
import cues from './data/place-cues.json' with { type: 'json' }

/** A development zone (no administrative division), with whatever of its own name stands before its kind: 松山湖高新区. */
export type DevelopmentZone = Range & {
  readonly name: string
  /** Where a zone of this name lies, known without its city's name; else null. */
  readonly code: string | null
}

const kind = new RegExp(
  `^(\\p{Script=Han}{0,6}?)(${cues.zoneKinds})(?!域|别|民|城市|建设|内|的|创建|(?:第?[一二三四五六七八九十]?|实验|中心|人民)(?:小学|中学|学校|幼儿园|医院))`,
  'u',
)
const kindAfterCity = new RegExp(`^(${cues.zoneKindsAfterCity})`, 'u')
const notAName = /[的在召开举行对和与及是为要推全我本各委府]|建设|创建|城市/u

/**
 * A zone that begins at `at`: its kind, with up to six characters of an own name before it. `nameStart` is where its full name begins,
 * the city's included (城区 of a point of the compass is a zone where the city has no such district). Null where none begins there.
 */
export function developmentZoneAt(text: string, at: number, nameStart: number): DevelopmentZone | null {
  const known = namedZoneAt(text, at)
  const kind = zoneOfKindAt(text, at, nameStart)
  if (!known) return kind
  return {
    start: at,
    end: Math.max(known.end, kind?.end ?? 0),
    name: kind && kind.end > known.end ? kind.name : text.slice(nameStart, known.end),
    code: known.code,
  }
}

function zoneOfKindAt(text: string, at: number, nameStart: number): DevelopmentZone | null {
  const ahead = text.slice(at, at + 24)
  const afterCity = at > nameStart ? kindAfterCity.exec(ahead)?.[0] : undefined
  const [whole, own = ''] = afterCity === undefined ? (kind.exec(ahead) ?? []) : [afterCity]
  if (whole === undefined || notAName.test(own)) return null
  return { start: at, end: at + whole.length, name: text.slice(nameStart, at + whole.length), code: null }
}
