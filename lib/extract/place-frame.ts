import type { Range, ZoneKind } from '#lib/report/index.ts'
import type { ExtractInput } from './input.ts'
import { remembered } from './remembered.ts'

/** A piece of a line in the frame of a page: 甲县人民政府网, 首页, 县区动态. */
export type FrameItem = Range & { readonly zone: ZoneKind; readonly text: string; readonly line: number }

/** Zones that a site's own name may stand in, above the text. What cleaning took for a headline of another article may be the name of the site. */
const headZones: readonly ZoneKind[] = ['navigation', 'breadcrumb', 'subtitle', 'related', 'forumFrame', 'documentSiteFrame']
const alwaysHead: readonly ZoneKind[] = ['breadcrumb', 'navigation']
const mostLines = 6
const longestLine = 120
/** Menus name many places; more pieces than a site's name, a breadcrumb and its neighbours have are a menu. */
const mostItems = 14

const sourceAt = (input: ExtractInput, zone: ZoneKind, at: number): number | null => {
  const segment = input.texts[zone]?.segments.find(({ textEnd }) => at < textEnd)
  return segment ? segment.sourceStart + Math.max(0, at - segment.textStart) : null
}

/** Whether a position of a zone stands above the text of the report. Without places in a source, as tests have them, by the kind of zone. */
function isAbove(input: ExtractInput, zone: ZoneKind, at: number): boolean {
  const own = sourceAt(input, zone, at)
  const body = sourceAt(input, 'title', 0) ?? sourceAt(input, 'body', 0)
  return own === null || body === null ? alwaysHead.includes(zone) : own < body
}

function itemsOf(text: string, offset: number, zone: ZoneKind, line: number): FrameItem[] {
  return Array.from(text.matchAll(/[^\s|｜丨>＞»›→:：,，、。;；/\\_【】[\]《》“”"]+/gu), (match) => {
    return { zone, line, text: match[0], start: offset + match.index, end: offset + match.index + match[0].length }
  })
}

/** The pieces of the lines above the text, in which a site says whose it is. */
export const headItems = remembered((input): readonly FrameItem[] =>
  headZones.flatMap((zone) => {
    const text = input.simple[zone] ?? ''
    const lines = Array.from(text.matchAll(/[^\n]+/gu)).filter((line) => line[0].length <= longestLine && isAbove(input, zone, line.index))
    return lines.slice(0, mostLines).flatMap((line, index) => {
      const items = itemsOf(line[0], line.index, zone, index)
      return items.length > mostItems ? items.slice(0, 2) : items
    })
  }),
)
