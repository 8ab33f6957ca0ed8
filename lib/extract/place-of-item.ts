import { bareAt } from '#lib/knowledge/bare-names.ts'
import { placeAt } from '#lib/knowledge/place-mentions.ts'
import type { Range } from '#lib/report/index.ts'
import cues from './data/place-cues.json' with { type: 'json' }

/** What a piece of a frame is beside the place that it names: an office's or a unit's own site, a paper's or a forum's, or the name alone. */
export type ItemKind = 'office' | 'unit' | 'news' | 'name'
export type PlaceItem = Range & { readonly codes: readonly string[]; readonly kind: ItemKind }

const prefix = new RegExp(cues.sitePrefix, 'u')
const kinds: readonly (readonly [kind: ItemKind, rest: RegExp])[] = [
  ['office', new RegExp(cues.siteOffice, 'u')],
  ['unit', new RegExp(cues.siteUnit, 'u')],
  ['news', new RegExp(cues.siteNews, 'u')],
  ['name', /^$/u],
]
/** 文明甲, 平安甲: the name of an office's site or account. */
const officePrefix = /^(?:文明|平安|法治|信用|诚信|清廉|阳光|健康)/u
const forum = /^人(?:自己)?的?(?:社区|家园|论坛|网)/u

function kindOf(rest: string, before: string): ItemKind | null {
  if (officePrefix.test(before)) return 'office'
  if (forum.test(rest)) return 'news'
  const kind = kinds.find(([, pattern]) => pattern.test(rest))?.[0] ?? null
  return kind === 'name' && before !== '' ? 'news' : kind
}

function placeFrom(text: string, start: number): PlaceItem | null {
  const place = placeAt(text, start, false) ?? bareAt(text, start)
  if (!place) return null
  const kind = kindOf(text.slice(place.end), text.slice(0, start))
  return kind && { start: place.start, end: place.end, codes: place.codes, kind }
}

/** The place whose site, office, paper or unit a short piece of text names: 甲县人民政府网, 今日甲城, 文明甲, 甲区第二人民医院. */
export function placeOfItem(text: string): PlaceItem | null {
  const before = prefix.exec(text)?.[0].length ?? 0
  return placeFrom(text, 0) ?? (before > 0 ? placeFrom(text, before) : null)
}
