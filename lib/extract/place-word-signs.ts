import { bareMentions, bareMentionsBefore } from '#lib/knowledge/bare-names.ts'
import { placeCodes } from '#lib/knowledge/division-code.ts'
import { divisionsCalled } from '#lib/knowledge/division-names.ts'
import { isWithin } from '#lib/knowledge/divisions.ts'
import { placeNicknames, placesKnownBy, placesOfLetter } from '#lib/knowledge/place-nicknames.ts'
import { type TownMention, townMentions } from '#lib/knowledge/towns.ts'
import type { QuoteRole, Range, ZoneKind } from '#lib/report/index.ts'
import { wordIndex } from '#lib/text/word-index.ts'
import { bodyIndex } from './body-paragraphs.ts'
import cues from './data/place-cues.json' with { type: 'json' }
import { matchesIn } from './every-match.ts'
import type { ExtractInput } from './input.ts'
import { namedPlaces } from './named-places.ts'
import { overlapWith, withoutOverlaps } from './overlaps.ts'
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
    const { text, placesOf } = zone === 'body' ? bodyIndex(input) : wordIndex(input.simple[zone] ?? '')
    return placesOf(name).some((at) => townKind.test(text.slice(at + name.length, at + name.length + 3)))
  })
}

const townZones: readonly ZoneKind[] = ['title', 'body', 'sourceLine']

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

/** 全州创建: what a text calls its own, and no county of that name. */
const deixis = /^全[省市区县旗州盟]$/u
/** 甲、乙两区, 甲、乙、丙等县区: names in a list that leaves their kind to the last; there ordinary words are names too. */
const countyList =
  /(?<=^|[\s,，。;；:：由对在及和])((?:\p{Script=Han}{2,4}、){1,8}\p{Script=Han}{2,4}?)(?:等?[\d两二三四五六七八九十]{0,2}个?|等)(?:城?区|县|市|旗|[县区市旗]{2,3})(?=[的和与及、,，。要在同负作分汇表先]|$)/gmu

function listedCounties(text: string): (Range & { readonly codes: readonly string[] })[] {
  return Array.from(text.matchAll(countyList)).flatMap(({ index, 1: names = '' }) => {
    const found = Array.from(names.matchAll(/[^、]+/gu)).flatMap((name) => {
      const codes = divisionsCalled(name[0]).filter(({ level }) => level === 'district')
      const start = index + name.index
      return codes.length === 0 ? [] : [{ start, end: start + name[0].length, codes: codes.map(({ code }) => code) }]
    })
    return found.length > 1 ? found : []
  })
}

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
    const isNamed = overlapWith(named)
    const bare = withoutOverlaps([...listedCounties(text), ...bareMentions(text), ...byWord])
      .filter(({ start, end }) => !deixis.test(text.slice(start, end)))
      .filter((mention) => !isNamed(mention))
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

const posted = /发[表布]于\s?(\p{Script=Han}{2,3})(?=\s|$)/mu

/** 2023-06-16 17:30 发表于上海: where the account is at home that published; a town of the same name elsewhere is not meant. */
function provinceOfAccount(input: ExtractInput): string | null {
  const name = posted.exec(input.simple.sourceLine ?? '')?.[1] ?? ''
  return divisionsCalled(name).find(({ level }) => level === 'province')?.code ?? null
}

/** Streets and towns, by the counties that have them. */
function townSigns(input: ExtractInput): PlaceSign[] {
  const province = provinceOfAccount(input)
  const within = (town: TownMention) => ({ ...town, codes: province ? town.codes.filter((code) => isWithin(code, province)) : town.codes })
  const mentions = zones.flatMap((zone) => townMentions(input.simple[zone] ?? '').map((town) => ({ ...within(town), zone })))
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

/** How much the counties of one city weigh together for the city: 甲、乙、丙等区 makes it the city's meeting. */
const partWeights: readonly (readonly [least: number, weight: number])[] = [
  [3, 4],
  [2, 3],
  [1.3, 2],
]

const townBehind = /^\p{Script=Han}{2,4}(?:街道|镇|办事处)/u
/** 甲区乙街道的志愿者: a district is a part of a city, and that of its town too. */
const hasTownBehind = (input: ExtractInput, mention: WordMention): boolean =>
  mention.isFull &&
  mention.codes.length === 1 &&
  (input.simple[mention.zone] ?? '').charAt(mention.end - 1) === '区' &&
  townBehind.test(after(input, mention))

/** Counties of one city, named with or without their kind, of which several are told of. A name that several bear counts in part. */
function partSigns(input: ExtractInput): PlaceSign[] {
  const named = [
    ...new Map(
      wordMentions(input)
        .filter(({ zone }) => zone === 'body')
        .toReversed()
        .map((one) => [one.codes.join(), one]),
    ).values(),
  ]
  const byCity = new Map<string, { mention: WordMention; share: number }[]>()
  for (const mention of named)
    for (const code of mention.codes) {
      const { city, district } = placeCodes(code)
      if (city && district) byCity.set(city, [...(byCity.get(city) ?? []), { mention, share: 1 / mention.codes.length }])
    }
  return [...byCity].flatMap(([city, parts]) => {
    const total = parts.reduce((sum, { share }) => sum + share, 0)
    const [first] = parts
    const isAlone = parts.length === 1 && first !== undefined && hasTownBehind(input, first.mention)
    const weight = isAlone ? 3 : parts.length > 1 ? partWeights.find(([least]) => total >= least)?.[1] : undefined
    return weight === undefined || !first ? [] : [{ ...sign('parts', weight, first.mention, 'sub-unit'), codes: [city] }]
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

/** Two sights of one city say as much as its name. */
function agreeing(input: ExtractInput, nicknames: readonly PlaceSign[]): PlaceSign[] {
  const wordOf = ({ zone, start, end }: PlaceSign) => (input.simple[zone] ?? '').slice(start, end)
  return nicknames.map((one) => {
    const others = nicknames.filter(({ codes }) => codes.length === 1 && codes.join() === one.codes.join())
    return one.weight === 2 && new Set(others.map(wordOf)).size > 1 ? { ...one, weight: 3 } : one
  })
}

/** Names that people give to a city, and 驻徐单位. A name that only one city bears is a good hint, in a title as good as its own. */
function nameSigns(input: ExtractInput): PlaceSign[] {
  const signs = (
    name: string,
    pattern: RegExp,
    weightOf: (zone: ZoneKind, codes: readonly string[]) => number,
    codesOf: (match: RegExpExecArray) => readonly string[],
  ) =>
    zones.flatMap((zone) =>
      matchesIn(input, zone, pattern).flatMap((match): PlaceSign[] => {
        const codes = codesOf(match)
        const [start, end] = [match.index, match.index + match[0].length]
        return codes.length === 0 ? [] : [{ name, weight: weightOf(zone, codes), side: 'text', role: 'parent', zone, start, end, codes }]
      }),
    )
  const isCity = (codes: readonly string[]) => codes.length === 1 && !codes.every((code) => code.endsWith('0000'))
  const weightOfNickname = (zone: ZoneKind, codes: readonly string[]) => (isCity(codes) ? (zone === 'title' ? 3 : 2) : 1)
  return [
    ...agreeing(
      input,
      signs('nickname', nickname, weightOfNickname, ([name]) => placeNicknames.get(name) ?? []),
    ),
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
  ...partSigns(input),
  ...nameSigns(input),
]
