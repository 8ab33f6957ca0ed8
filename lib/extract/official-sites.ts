import { isWithin } from '#lib/knowledge/divisions.ts'
import type { ZoneKind } from '#lib/report/index.ts'
import cues from './data/place-cues.json' with { type: 'json' }
import { namedPlaces } from './named-places.ts'
import type { ContextMention } from './place-context.ts'
import { remembered } from './remembered.ts'

const zones: readonly ZoneKind[] = ['breadcrumb', 'navigation', 'footer']
const office = new RegExp(cues.officeAfter, 'u')
/** 市州动态, 县区快讯: a column in which a larger place's site tells of smaller ones. */
const columnOfOthers = new RegExp(cues.columnOfOthers, 'u')

/**
 * The place whose government, party committee, civilization office or newsroom runs the site, by the frame of the page: 甲县人民政府网,
 * 甲市委宣传部主办. None where the frame names the offices of several places, as lists of links do.
 */
export const officialSites = remembered((input): readonly ContextMention[] => {
  if (zones.some((zone) => columnOfOthers.test(input.simple[zone] ?? ''))) return []
  const found = zones.flatMap((zone) => {
    const text = input.simple[zone] ?? ''
    return namedPlaces(input, zone)
      .filter(({ end }) => office.test(text.slice(end, end + 10)))
      .map((mention) => ({ ...mention, zone }))
  })
  const [first] = found
  const agrees = ({ codes }: ContextMention) =>
    codes.some((code) => first?.codes.some((other) => isWithin(code, other) || isWithin(other, code)))
  return found.every(agrees) ? found : []
})
