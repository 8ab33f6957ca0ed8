import type { Level, Quote, ZoneKind } from '#lib/report/index.ts'
import cues from './data/place-cues.json' with { type: 'json' }
import { type ExtractInput, quoteAt } from './input.ts'
import { findOrganisers } from './organiser.ts'
import { remembered } from './remembered.ts'

/** A unit within a division that holds the meeting: a bureau, street, school, village. */
export type OrganisingUnit = { readonly level: Level; readonly quote: Quote }

const unitLevels = cues.unitLevels.map(({ level, words }) => ({ level: level as Level, words: new RegExp(words, 'u') }))
const tail = new RegExp(cues.unitTail, 'u')
const leadLength = 200
/** 翠屏里社区召开: a subject without a place of its own, at the beginning of a clause. */
const subject = new RegExp(
  `(?<=^|[,，。!！\\s】])((?!各|有关|相关|所有)[\\p{Script=Han}（）()]{3,24}?(?:、[\\p{Script=Han}]{2,8}?){0,2}?)(?:${cues.meetingVerbs.join('|')}|开(?!展|启|通))`,
  'gmu',
)

function unitLevel(words: string): Level | null {
  const unit = words.replace(tail, '')
  return unitLevels.find(({ words: pattern }) => pattern.test(unit))?.level ?? null
}

/** The unit that holds the meeting by the words of title and lead, or null where a division itself does. */
export const organisingUnit = remembered((input): OrganisingUnit | null => {
  for (const { zone, unit, area } of findOrganisers(input)) {
    const level = area ? null : unitLevel((input.simple[zone] ?? '').slice(unit.start, unit.end))
    if (level) return { level, quote: quoteAt(input, zone, unit.start, unit.end, 'organiser') }
  }
  return unitBeforeColon(input) ?? unitWithoutPlace(input) ?? unitOfAssembly(input)
})

/** 翠坪村:院坝会上话文明. */
function unitBeforeColon(input: ExtractInput): OrganisingUnit | null {
  const words = /^(\p{Script=Han}{3,16})[:：]/u.exec(input.simple.title ?? '')?.[1]
  const level = words === undefined ? null : unitLevel(words)
  return words === undefined || level === null ? null : { level, quote: quoteAt(input, 'title', 0, words.length, 'organiser') }
}

const zones: readonly ZoneKind[] = ['title', 'body']
const assembly = new RegExp(cues.unitOfAssembly, 'gmu')

/** 甲村的村民代表会议, 乙社区恳谈会, 五中开展: a unit by what follows its name. */
function unitOfAssembly(input: ExtractInput): OrganisingUnit | null {
  if (findOrganisers(input).some(({ place, hasVerb }) => place !== null && hasVerb)) return null
  for (const zone of zones) {
    for (const match of (input.simple[zone] ?? '').slice(0, leadLength / 2).matchAll(assembly)) {
      const words = match[1] ?? ''
      const level = unitLevel(words)
      if (level) return { level, quote: quoteAt(input, zone, match.index, match.index + words.length, 'organiser') }
    }
  }
  return null
}

function unitWithoutPlace(input: ExtractInput): OrganisingUnit | null {
  for (const zone of zones) {
    for (const match of (input.simple[zone] ?? '').slice(0, leadLength).matchAll(subject)) {
      const words = match[1] ?? ''
      const level = unitLevel(words)
      if (level) return { level, quote: quoteAt(input, zone, match.index, match.index + words.length, 'organiser') }
    }
  }
  return null
}
