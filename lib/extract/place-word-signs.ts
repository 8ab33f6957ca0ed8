import { bareMentions, bareMentionsBefore } from '#lib/knowledge/bare-names.ts'
import { placeNicknames, placesKnownBy, placesOfLetter } from '#lib/knowledge/place-nicknames.ts'
import { type TownMention, townMentions } from '#lib/knowledge/towns.ts'
import type { QuoteRole, Range, ZoneKind } from '#lib/report/index.ts'
import cues from './data/place-cues.json' with { type: 'json' }
import type { ExtractInput } from './input.ts'
import { namedPlaces } from './named-places.ts'
import { isModel, placeContext } from './place-context.ts'
import type { PlaceSign } from './place-sign.ts'
import { remembered } from './remembered.ts'

/** A place that title or body names, without its kind too. */
export type WordMention = Range & { readonly zone: ZoneKind; readonly codes: readonly string[]; readonly isFull: boolean }

const zones: readonly ZoneKind[] = ['title', 'body']
const townKind = new RegExp(`^(?:${cues.townKinds})`, 'u')

/** 甲镇 anywhere on the page: its name alone means the town then, and no county of that name. */
function isTown(input: ExtractInput, name: string): boolean {
  return townZones.some((zone) => {
    const text = input.simple[zone] ?? ''
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      if (townKind.test(text.slice(at + name.length, at + name.length + 3))) return true
    return false
  })
}

const townZones: readonly ZoneKind[] = ['title', 'body', 'sourceLine']
const overlaps = (a: Range, b: Range) => a.start < b.end && b.start < a.end

const isTeller = new RegExp(cues.notOrganiserAfter, 'u')
const isVisitor = new RegExp(`^(?:${cues.visitorsFromElsewhere}|一行)`, 'u')

const visitors = /考察团|代表团|学习组|一行|来我|来\p{Script=Han}{1,6}(?:考察|学习|调研)/u

/** 甲市考察团: places that a page names as guests anywhere, by their codes joined. */
export const guests = remembered((input): ReadonlySet<string> => {
  const visiting = zones.flatMap((zone) => {
    const text = input.simple[zone] ?? ''
    return visitors.test(text) ? namedPlaces(input, zone).filter(({ end }) => isVisitor.test(text.slice(end, end + 12))) : []
  })
  return new Set(visiting.map(({ codes }) => codes.join()))
})

/** What shows that even an ordinary word before it is a place. */
const afterOrdinary = /(?<=\p{Script=Han}{2})(?:创建全国|创城|创文|争创|人民(?![医路广公政银法检]))/gu
const clauseStart = /[,，。！？!?;；:：\n\s“为]/u

/** The places that title and body name, counties without their kind among them; models, destinations and guests are left out. */
export const wordMentions = remembered((input): readonly WordMention[] => {
  const context = placeContext(input)
  const mentions = zones.flatMap((zone) => {
    const named = context.filter((one) => one.zone === zone)
    const full = named.map(({ start, end, codes, form, chained }) => ({ zone, start, end, codes, isFull: form === 'full' || chained }))
    const text = input.simple[zone] ?? ''
    const byWord = bareMentionsBefore(text, afterOrdinary).filter(({ start }) => clauseStart.test(text.charAt(start - 1) || '\n'))
    const bare = [...bareMentions(text), ...byWord]
      .filter((mention) => !named.some((other) => overlaps(mention, other)))
      .filter(({ start }) => !isModel(input.simple[zone] ?? '', start))
      .filter(({ start, end }) => !isTown(input, (input.simple[zone] ?? '').slice(start, end)))
      .map(({ start, end, codes }) => ({ zone, start, end, codes, isFull: false }))
    return [...full, ...bare].toSorted((a, b) => a.start - b.start)
  })
  const isHost = ({ codes }: WordMention) => !guests(input).has(codes.join())
  return mentions.filter((one) => isHost(one) && !isTeller.test(after(input, one)))
})

const sign = (name: string, weight: number, mention: WordMention, role: QuoteRole): PlaceSign => {
  const { zone, start, end, codes } = mention
  return { name, weight, side: 'text', zone, start, end, codes, role }
}

const after = (input: ExtractInput, { zone, end }: WordMention) => (input.simple[zone] ?? '').slice(end, end + 30)
const before = (input: ExtractInput, { zone, start }: WordMention) => (input.simple[zone] ?? '').slice(Math.max(0, start - 14), start)

const unitSubject = new RegExp(
  `^(?:(?!日报|晚报|电视|新闻|考察|一行|代表团)[\\p{Script=Han}（）()“”]){0,18}?(?:${cues.meetingVerbs.join('|')}|开展创|组织召)`,
  'u',
)
const opening = new RegExp(`(?:^|[,，。！!？?\\n])${cues.openings}$`, 'u')
const leadLength = 400
const campaign = new RegExp(cues.campaignCue, 'u')
const notOwnCampaign = new RegExp(cues.notOwnCampaignBefore, 'u')
const organ = new RegExp(cues.organAfter, 'u')
const own = new RegExp(cues.ownAfter, 'u')
const subject = new RegExp(cues.subjectCue, 'u')
const selfBefore = new RegExp(cues.selfBefore, 'u')
const gloryAfter = new RegExp(cues.gloryAfter, 'u')
const titleStart = /[,，。！!：:\s丨|【[（(]$/u

type Cue = readonly [name: string, weight: number, holds: (input: ExtractInput, mention: WordMention) => boolean, role: QuoteRole]

/** What stands around a name. */
const wordCues: readonly Cue[] = [
  [
    'unit',
    3,
    (input, one) => one.start < leadLength && opening.test(before(input, one)) && unitSubject.test(after(input, one)),
    'organiser',
  ],
  ['campaign', 3, (input, one) => campaign.test(after(input, one)) && !notOwnCampaign.test(before(input, one)), 'value'],
  ['organ', 2, (input, one) => organ.test(after(input, one)), 'parent'],
  ['own', 2, (input, one) => own.test(after(input, one)) || subject.test(after(input, one)), 'value'],
  ['self', 3, (input, one) => selfBefore.test(before(input, one)), 'self-reference'],
  ['glory', 2, (input, one) => before(input, one).endsWith('为') && gloryAfter.test(after(input, one)), 'value'],
  ['title', 2, (_input, { zone }) => zone === 'title', 'value'],
  [
    'title',
    3,
    (input, { zone, start }) =>
      zone === 'title' && (start === 0 || titleStart.test(before(input, { zone, start, end: start, codes: [], isFull: false }))),
    'value',
  ],
]

const cueSigns = (input: ExtractInput): PlaceSign[] =>
  wordMentions(input).flatMap((mention) =>
    wordCues.filter(([, , holds]) => holds(input, mention)).map(([name, weight, , role]) => sign(name, weight, mention, role)),
  )

/** How often a text names a place: once is little. */
function countSigns(input: ExtractInput): PlaceSign[] {
  const byName = Map.groupBy(wordMentions(input), ({ codes }) => codes.join())
  return [...byName.values()].flatMap((mentions) => {
    const [first] = mentions
    return first ? [sign('named', mentions.length > 3 ? 3 : mentions.length > 1 ? 2 : 1, first, 'value')] : []
  })
}

/** How much a town's name tells, by the number of counties that have one: 新华街道 tells little. */
function rarity({ codes }: TownMention): number {
  if (codes.length === 1) return 1.5
  if (codes.length <= 3) return 1
  return codes.length <= 10 ? 0.7 : 0.4
}

/** How much the towns of one county weigh together, the most first. One rare name is a good hint, several are better than the county's own. */
const townWeights: readonly (readonly [least: number, weight: number])[] = [
  [4, 5],
  [2.5, 4],
  [1.9, 3],
  [1.4, 2],
  [0.7, 1],
]

/** Streets and towns, by the counties that have them. */
function townSigns(input: ExtractInput): PlaceSign[] {
  const mentions = zones.flatMap((zone) => townMentions(input.simple[zone] ?? '').map((town) => ({ ...town, zone })))
  const first = [...new Map(mentions.toReversed().map((one) => [one.name, one])).values()]
  const byCounty = new Map<string, (TownMention & { zone: ZoneKind })[]>()
  for (const town of first) for (const code of town.codes) byCounty.set(code, [...(byCounty.get(code) ?? []), town])
  return [...byCounty].flatMap(([code, towns]) => {
    const total = towns.reduce((sum, town) => sum + rarity(town), 0)
    const weight = townWeights.find(([least]) => total >= least)?.[1]
    const [one] = towns.toSorted((a, b) => a.codes.length - b.codes.length)
    if (!one || weight === undefined) return []
    const isAbout =
      towns.length === 1 &&
      one.codes.length === 1 &&
      (mentions.some(({ name, zone }) => name === one.name && zone === 'title') ||
        mentions.filter(({ name }) => name === one.name).length > 2)
    return [
      {
        name: 'towns',
        weight: isAbout ? 3 : weight,
        side: 'text',
        role: 'sub-unit',
        zone: one.zone,
        start: one.start,
        end: one.end,
        codes: [code],
      } as const,
    ]
  })
}

const nickname = new RegExp(
  [...placeNicknames.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => `${name}(?!范|傅|市)`)
    .join('|'),
  'gu',
)
const letters = new RegExp(cues.lettersOfCities, 'gu')
const stationed = new RegExp(cues.stationedAt, 'gu')

/** Names that people give to a city, and 驻徐单位. A name that only one city bears is a good hint, in a title as good as its own. */
function nameSigns(input: ExtractInput): PlaceSign[] {
  const signs = (
    name: string,
    pattern: RegExp,
    weightOf: (zone: ZoneKind, codes: readonly string[]) => number,
    codesOf: (match: RegExpExecArray) => readonly string[],
  ) =>
    zones.flatMap((zone) =>
      Array.from((input.simple[zone] ?? '').matchAll(pattern)).flatMap((match): PlaceSign[] => {
        const codes = codesOf(match)
        const [start, end] = [match.index, match.index + match[0].length]
        return codes.length === 0 ? [] : [{ name, weight: weightOf(zone, codes), side: 'text', role: 'parent', zone, start, end, codes }]
      }),
    )
  const isCity = (codes: readonly string[]) => codes.length === 1 && !codes.every((code) => code.endsWith('0000'))
  const weightOfNickname = (zone: ZoneKind, codes: readonly string[]) => (isCity(codes) ? (zone === 'title' ? 3 : 2) : 1)
  return [
    ...signs('nickname', nickname, weightOfNickname, ([name]) => placeNicknames.get(name) ?? []),
    ...signs(
      'letter',
      letters,
      () => 2,
      ([, letter = '']) => placesKnownBy(letter),
    ),
    ...signs(
      'stationed',
      stationed,
      () => 1,
      ([, letter = '']) => placesOfLetter(letter),
    ),
  ]
}

/** What title and body say of their place without naming it as the one who meets. */
export const wordSigns = (input: ExtractInput): PlaceSign[] => [
  ...cueSigns(input),
  ...countSigns(input),
  ...townSigns(input),
  ...nameSigns(input),
]
