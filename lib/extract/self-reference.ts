import type { Range, ZoneKind } from '#lib/report/index.ts'
import type { ExtractInput } from './input.ts'
import { remembered } from './remembered.ts'

/** The kind of division that a text calls its own: 全市, 我区, 县委书记. */
const ownKinds = ['省', '市', '区', '县', '旗', '州', '盟'] as const
export type OwnKind = (typeof ownKinds)[number]

type Use = Range & { readonly zone: ZoneKind; readonly kind: OwnKind; readonly weight: number }

/**
 * 我区, 全市上下: said of oneself. 全市 alone may compare (全省第一) and counts little. 市委书记, 区长 at the beginning of a clause: the level
 * whose posts need no name.
 */
const patterns: readonly (readonly [pattern: RegExp, weight: number])[] = [
  [/(?:我|本)([省市区县旗州盟])(?![级域别])/gu, 3],
  [/全([省市区县旗州盟])(?=上下|各级|各[部单]|干部|党员|人民|市民|创|文明|推进|动员|召开|的?工作|广大|范围)/gu, 3],
  [
    /全([省市区县旗州盟])(?![级域别第前首平占率均各其和、]|上下|各级|各[部单]|干部|党员|人民|市民|创|文明|推进|动员|召开|的?工作|广大|范围)/gu,
    1,
  ],
  [/(?<!\p{Script=Han})师(市)(?=召开|举行|党委|上下|创|文明|各)/gu, 3],
  [/(?<=自治)([区州])(?=文明[办委]|党委|政府)/gu, 2],
  [
    /(?<=^|[,，。、;；:：\s“(（])([省市区县旗州盟])(?:委|政府|长|领导|人大|政协|直|文明[办委]|创[建城文卫]{1,2}(?:办|指挥部|领导小组))/gmu,
    1,
  ],
]

function usesIn(input: ExtractInput, zone: ZoneKind, factor: number): Use[] {
  const text = input.simple[zone] ?? ''
  return patterns.flatMap(([pattern, weight]) =>
    Array.from(text.matchAll(pattern))
      .filter((match) => !isOfPaperAbove(text, match))
      .map((match) => ({
        zone,
        kind: match[1] as OwnKind,
        weight: weight * factor,
        start: match.index,
        end: match.index + match[0].length,
      })),
  )
}

/** 传达全市动员会精神, 传达学习了全省……会议精神: a meeting of those above. */
const relayedBefore = /(?:传达|学习|贯彻|落实)[^,，。;；\n]{0,24}$/u
const spiritAfter = /^[^,，。;；\n]{0,24}精神/u
function isOfPaperAbove(text: string, { index, 0: words }: RegExpExecArray): boolean {
  return (
    words.startsWith('全') &&
    spiritAfter.test(text.slice(index + words.length, index + words.length + 32)) &&
    relayedBefore.test(text.slice(Math.max(0, index - 32), index))
  )
}

const leadPost = /(?<=^|[,，。\n\s])([省市区县旗州盟])(?:委(?:副?书记|常委|[、，])|长)(?=\p{Script=Han})/u
const leadLength = 120

/** 市委书记某某来到……: who acts in the first sentence. */
function leadUses(input: ExtractInput): Use[] {
  const match = leadPost.exec((input.simple.body ?? '').slice(0, leadLength))
  return match
    ? [{ zone: 'body', kind: match[1] as OwnKind, weight: leastWeight - 1, start: match.index, end: match.index + match[0].length }]
    : []
}

/** How much more a title counts than a body, which also speaks of the levels above and below. */
const titleFactor = 5

/** One use in so many words, or as many weak ones. */
const leastWeight = 3

export type SelfReference = { readonly kind: OwnKind; readonly use: Range & { readonly zone: ZoneKind } }

/** What the text calls its own, by weight of its uses; null where nothing is, or where two kinds are level. */
export const selfReference = remembered((input): SelfReference | null => {
  const uses = [...usesIn(input, 'title', titleFactor), ...usesIn(input, 'body', 1), ...leadUses(input)]
  const totals = ownKinds
    .map((kind) => ({ kind, total: uses.filter((use) => use.kind === kind).reduce((sum, use) => sum + use.weight, 0) }))
    .toSorted((a, b) => b.total - a.total)
  const [first, second] = totals
  if (!first || first.total < leastWeight || first.total === second?.total) return null
  const use = uses.find(({ kind }) => kind === first.kind)
  return use ? { kind: first.kind, use } : null
})
