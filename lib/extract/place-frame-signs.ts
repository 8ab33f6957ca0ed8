import { bareMentions } from '#lib/knowledge/bare-names.ts'
import { provinceOfLetter } from '#lib/knowledge/division-names.ts'
import { division, isWithin } from '#lib/knowledge/divisions.ts'
import { namedZoneAt } from '#lib/knowledge/named-zones.ts'
import { placesOfPhone } from '#lib/knowledge/phone-codes.ts'
import { placeMentions } from '#lib/knowledge/place-mentions.ts'
import { placePapers } from '#lib/knowledge/place-papers.ts'
import type { Level, QuoteRole, Range, ZoneKind } from '#lib/report/index.ts'
import cues from './data/place-cues.json' with { type: 'json' }
import type { ExtractInput } from './input.ts'
import { organisingUnit } from './organising-unit.ts'
import { ownUnit } from './own-unit.ts'
import { type FrameItem, headItems } from './place-frame.ts'
import { type PlaceItem, placeOfItem } from './place-of-item.ts'
import type { PlaceSign } from './place-sign.ts'

type Found = { readonly item: FrameItem; readonly place: PlaceItem }

const sign = (
  name: string,
  weight: number,
  zone: ZoneKind,
  { start, end }: Range,
  codes: readonly string[],
  role: QuoteRole = 'site',
): PlaceSign => {
  return { name, weight, side: 'frame', zone, start, end, codes, role }
}
const nested = (a: string, b: string) => isWithin(a, b) || isWithin(b, a)
const agree = (a: readonly string[], b: readonly string[]) => a.some((one) => b.some((other) => nested(one, other)))
const placesOf = (items: readonly FrameItem[]): Found[] =>
  items.flatMap((item) => {
    const place = placeOfItem(item.text)
    return place ? [{ item, place: { ...place, start: item.start + place.start, end: item.start + place.end } }] : []
  })

const weights = { office: 3, unit: 3, news: 3, name: 1 } as const
/** A paper is cited by many. */
const weightsOfSource = { office: 3, unit: 3, news: 2, name: 1 } as const

/** Whose site it is. Where the head names sites of places that have nothing in common, it is a list of links. */
function siteSigns(input: ExtractInput): PlaceSign[] {
  const sites = placesOf(headItems(input)).filter(({ place }) => place.kind !== 'name')
  const isList = sites.some(({ place }) => sites.some((other) => !agree(place.codes, other.place.codes)))
  return isList ? [] : sites.map(({ item, place }) => sign('site', weights[place.kind], item.zone, place, place.codes))
}

const column = new RegExp(cues.ownColumn, 'u')

/** 首页 > 区县 > 甲区: the column that the text stands in; other names in a breadcrumb count little, and several that exclude each other nothing. */
function crumbSigns(input: ExtractInput): PlaceSign[] {
  const items = headItems(input)
  const isColumn = (item: FrameItem) => {
    const before = items[items.indexOf(item) - 1]
    return before !== undefined && before.zone === item.zone && before.line === item.line && column.test(before.text)
  }
  const names = placesOf(items).filter(({ place }) => place.kind === 'name')
  const own = names.filter(({ item }) => isColumn(item))
  const used = own.length === 1 ? own : names
  if (used.some(({ place }) => used.some((other) => !agree(place.codes, other.place.codes)))) return []
  return used.map(({ item, place }) =>
    sign(own.length === 1 ? 'column' : 'crumb', own.length === 1 ? 3 : used.length > 1 ? 2 : 1, item.zone, place, place.codes),
  )
}

const pieces = /[^\s|｜丨:：,，。;；©()（）【】[\]]+/gu
const notOwner = /(?:技术支持|制作|承建|维护|开发|备案|链接|举报|监督|网警)$/u

const ownerLabel = /^(?:主办|承办|主管|版权所有|版权归|中共)*(?:单位)?/u

/** What may be the owner of the site in the footer: the offices, papers and units that it names, but not who made the site. */
function ownerSigns(input: ExtractInput): PlaceSign[] {
  const text = (input.simple.footer ?? '').split('友情链接')[0] ?? ''
  const found = Array.from(text.matchAll(pieces)).flatMap(({ index, 0: words }) => {
    const at = index + (ownerLabel.exec(words)?.[0].length ?? 0)
    const place = placeOfItem(text.slice(at, index + words.length))
    const before = text.slice(Math.max(0, index - 8), index).replace(/[\s:：]+$/u, '')
    if (!place || place.kind === 'name' || notOwner.test(before)) return []
    return [sign('owner', weights[place.kind], 'footer', { start: at + place.start, end: at + place.end }, place.codes)]
  })
  return found.some((one) => found.some((other) => !agree(one.codes, other.codes))) ? [] : found
}

/** 甲日报 2022-03-11: under a title only what stands beside a day. */
const besideDay = (text: string, at: number): boolean => /^[^\n]{0,6}(?:19|20)\d\d[-年/.]/u.test(text.slice(at, at + 16))

/** Who published the text. */
function publisherSigns(input: ExtractInput): PlaceSign[] {
  return (['sourceLine', 'byline', 'subtitle'] as const).flatMap((zone) =>
    Array.from((input.simple[zone] ?? '').matchAll(pieces)).flatMap(({ index, 0: words }) => {
      const place = placeOfItem(words)
      if (!place || place.kind === 'name' || (zone === 'subtitle' && !besideDay(input.simple.subtitle ?? '', index + words.length)))
        return []
      return [sign('publisher', weightsOfSource[place.kind], zone, { start: index + place.start, end: index + place.end }, place.codes)]
    }),
  )
}

const leadOfAgency = /^[^。\n]{0,24}?[讯电](?=[^。\n]{0,30}(?:记者|通讯员)|\s|[:：,，]|(?:今|昨|近|\d))/u
/** 本报甲市4月9日讯: where a paper's man stands; a paper's or a site's own name says less. */
const dateline = /^(?:市|县|区)?(?:\d|讯|电|[（(])/u
function agencySigns(input: ExtractInput): PlaceSign[] {
  const body = input.simple.body ?? ''
  const lead = leadOfAgency.exec(body)?.[0] ?? ''
  return [...placeMentions(lead), ...bareMentions(lead)].map((place) =>
    sign('agency', dateline.test(body.slice(place.end)) ? 3 : 2, 'body', place, place.codes),
  )
}

/** The rest of the frame: the site's title in an HTML head. */
function metaSigns(input: ExtractInput): PlaceSign[] {
  const text = input.simple.meta ?? ''
  return Array.from(text.matchAll(/(?<=[-_—|–\s>])[^-_—|–\s>]+/gu)).flatMap(({ index, 0: words }) => {
    const place = placeOfItem(words)
    if (!place || place.kind === 'name') return []
    return [sign('site', weights[place.kind], 'meta', { start: index + place.start, end: index + place.end }, place.codes)]
  })
}

const places: readonly ZoneKind[] = ['footer', 'sourceLine', 'navigation', 'breadcrumb', 'share']
const phone = /(?:电话|热线|传真|值班|举报|联系)[^\d\n]{0,10}[(（]?(0\d{2,3})[)）]?[-—–－ ]?\d{7,8}/gu
const licence = /([\p{Script=Han}])ICP[备证]/gu
const police = /公网安备\s*(\d{6})/gu
const address = new RegExp(`${cues.address}(\\p{Script=Han}{2,12})`, 'gu')

function codesOfPolice(digits: string): readonly string[] {
  return [digits, `${digits.slice(0, 4)}00`, `${digits.slice(0, 2)}0000`].filter((code) => division(code) !== null).slice(0, 1)
}

/** The police number a site by the county of its owner. */
function weightOfNumber(name: string, codes: readonly string[]): number {
  if (name === 'licence') return 1
  return name === 'police' && codes.every((code) => !code.endsWith('00')) ? 3 : 2
}

/** Telephone codes, licences and the numbers that the police give to sites. */
function numberSigns(input: ExtractInput): PlaceSign[] {
  const signs = (name: string, pattern: RegExp, codesOf: (value: string) => readonly string[]) =>
    places.flatMap((zone) =>
      Array.from((input.simple[zone] ?? '').matchAll(pattern)).flatMap((match) => {
        const codes = codesOf(match[1] ?? '')
        return codes.length === 0
          ? []
          : [sign(name, weightOfNumber(name, codes), zone, { start: match.index, end: match.index + match[0].length }, codes)]
      }),
    )
  return [
    ...signs('phone', phone, placesOfPhone),
    ...signs('licence', licence, (letter) => [provinceOfLetter(letter)].filter((code) => code !== null)),
    ...signs('police', police, codesOfPolice),
  ]
}

const publishing: ReadonlySet<Level> = new Set(['school', 'hospital', 'company'])
/** A school, hospital or company has its own site, and the address there is its own. */
const isPublishingUnit = (input: ExtractInput) => publishing.has((organisingUnit(input) ?? ownUnit(input))?.level ?? 'province')

function addressSigns(input: ExtractInput): PlaceSign[] {
  const text = input.simple.footer ?? ''
  return Array.from(text.matchAll(address)).flatMap((match) => {
    const words = match[1] ?? ''
    const at = match.index + match[0].length - words.length
    const named = [...placeMentions(words), ...bareMentions(words)].find(({ start }) => start === 0)
    const area = namedZoneAt(words, named?.end ?? 0)
    const place = area && (!named || named.codes.some((code) => isWithin(area.code, code))) ? { ...area, codes: [area.code] } : named
    return place ? [sign('address', isPublishingUnit(input) ? 3 : 2, 'footer', { start: at, end: at + place.end }, place.codes)] : []
  })
}

const paper = new RegExp([...placePapers.keys()].toSorted((a, b) => b.length - a.length).join('|'), 'gu')
const paperZones: readonly ZoneKind[] = ['navigation', 'breadcrumb', 'sourceLine', 'footer', 'meta', 'subtitle', 'byline']

/** Papers and sites whose name does not say where they are at home. */
function paperSigns(input: ExtractInput): PlaceSign[] {
  return paperZones.flatMap((zone) =>
    Array.from((input.simple[zone] ?? '').slice(0, 400).matchAll(paper)).flatMap((match) => {
      const code = placePapers.get(match[0])
      return code === undefined
        ? []
        : [sign('paper', code.endsWith('0000') ? 2 : 3, zone, { start: match.index, end: match.index + match[0].length }, [code])]
    }),
  )
}

/** How many headlines of one place beside the text show that a site is at home there. */
const leastNeighbours = 2

/** Headlines beside the text, where all of them that name a place name the same. */
function neighbourSigns(input: ExtractInput): PlaceSign[] {
  const mentions = placeMentions((input.simple.related ?? '').slice(0, 600)).filter(({ form }) => form === 'full')
  const [first] = mentions
  if (!first || mentions.length < leastNeighbours || mentions.some(({ codes }) => codes.join() !== first.codes.join())) return []
  return [sign('neighbours', 1, 'related', first, first.codes)]
}

/** What the frame of a page says of the place of its site. */
export const frameSigns = (input: ExtractInput): PlaceSign[] => [
  ...siteSigns(input),
  ...crumbSigns(input),
  ...ownerSigns(input),
  ...publisherSigns(input),
  ...agencySigns(input),
  ...metaSigns(input),
  ...numberSigns(input),
  ...addressSigns(input),
  ...paperSigns(input),
  ...neighbourSigns(input),
]
