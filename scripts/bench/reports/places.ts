import { childrenOf, type Division, division, divisions, parentOf } from '#lib/knowledge/divisions.ts'
import { formerDivisions } from '#lib/knowledge/former-divisions.ts'
import type { Level } from '#lib/report/index.ts'
import type { Chance } from '../chance.ts'
import places from './data/places.json' with { type: 'json' }
import type { PlaceKind, Where } from './template.ts'

/** Where a report plays: `name` is the organiser's place as printed, `own` the smallest division that holds it. */
export type Site = {
  readonly kind: PlaceKind
  readonly name: string
  readonly own: Division
  readonly zone: string | null
  readonly level: Level
}

const municipalities: readonly string[] = ['110000', '120000', '310000', '500000']
const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`

/** The name without its last character when that says what kind of place it is and two or more are left. */
export const withoutKind = (name: string): string => (name.length > 2 && /[省市县区州旗盟]$/u.test(name) ? name.slice(0, -1) : name)

const count = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]))
const namesakes = count(divisions.map(({ name }) => name))
const shortNamesakes = count(divisions.map(({ name }) => withoutKind(name)))
const isUnique = ({ name }: Division): boolean =>
  namesakes.get(name) === 1 && shortNamesakes.get(withoutKind(name)) === 1 && !/^[东南西北中新]?[城郊矿]/u.test(name)

const plain = divisions.filter(({ code, name }) => name.length <= 4 && !places.shunned.includes(code) && code < '700000')
const county = (ending: RegExp) =>
  plain.filter((one) => one.level === 'district' && ending.test(one.name) && parentOf(one.code)?.level === 'city')

const divisionPools: { readonly [kind in PlaceKind]?: readonly Division[] } = {
  province: divisions.filter(({ code, name }) => code.endsWith('0000') && name.endsWith('省') && code < '700000'),
  'autonomous-region': divisions.filter(({ name }) => name.endsWith('自治区')),
  city: plain.filter(
    ({ code, level, name }) => level === 'city' && name.endsWith('市') && shortNamesakes.get(withoutKind(name)) === 1 && code > '130000',
  ),
  district: county(/区$/u),
  'municipal-district': plain.filter(
    ({ code, level, name }) => level === 'district' && /区$/u.test(name) && municipalities.includes(provinceOf(code)),
  ),
  county: county(/县$/u),
  'county-level-city': county(/市$/u),
  banner: county(/旗$/u),
  direct: plain.filter(({ code }) => /^(4190|4290)/u.test(code)),
}

/** Places that are written otherwise than the table has them, or that stand below its counties. */
const writtenPools: { readonly [kind in PlaceKind]?: readonly (readonly string[])[] } = {
  prefecture: places.prefectures,
  'former-county': places.formerCounties,
  town: places.towns,
  zone: places.zones,
}

const newSince = new Map(formerDivisions.map(({ code, until }) => [code, until]))
/** Whether the division and the one above were called so in that year. */
const hasItsName = ({ code }: Division, year: number): boolean =>
  [code, parentOf(code)?.code ?? ''].every((one) => (newSince.get(one) ?? 0) < year)

/** A real place of the kind that a template asks for, under a name that it had in that year. @throws RangeError when there is none. */
export function pickSite(where: Where, year: number, chance: Chance): Site {
  const written = writtenPools[where.kind]?.map(([code, name]) => ({ own: division(code ?? ''), name: name ?? '' }))
  const all = written ?? divisionPools[where.kind]?.map((own) => ({ own, name: own.name })) ?? []
  const fitting = all.filter(({ own }) => own && fits(own, where) && (where.kind === 'former-county' || hasItsName(own, year)))
  const { own, name } = chance.pick(evenly(fitting as { own: Division; name: string }[], chance))
  return { kind: where.kind, name, own, zone: where.kind === 'zone' ? name : null, level: levelOf(where.kind, name) }
}

/** Districts that are named by themselves: they tell which city is meant. */
const tellingDistricts = ({ code }: Division): readonly Division[] =>
  childrenOf(code).filter((one) => one.name.endsWith('区') && isUnique(one))

const fits = (own: Division, { unique, ambiguous, districts, provinces }: Where): boolean =>
  (!unique || isUnique(own)) &&
  (!ambiguous || (namesakes.get(own.name) ?? 0) > 1) &&
  (!districts || tellingDistricts(own).length > 1) &&
  (!provinces || provinces.includes(provinceOf(own.code)))

/** The candidates of one province, so that a province with many counties does not come more often than others. */
function evenly<T extends { readonly own: Division }>(all: readonly T[], chance: Chance): readonly T[] {
  const byProvince = Map.groupBy(all, ({ own }) => provinceOf(own.code))
  return byProvince.get(chance.pick([...byProvince.keys()])) ?? []
}

function levelOf(kind: PlaceKind, name: string): Level {
  if (kind === 'province' || kind === 'city' || kind === 'district' || kind === 'county' || kind === 'zone') return kind
  if (kind === 'autonomous-region') return 'province'
  if (kind === 'prefecture') return 'city'
  if (kind === 'municipal-district') return 'district'
  if (kind === 'banner' || kind === 'former-county') return 'county'
  if (kind === 'town') return name.endsWith('街道') ? 'street' : 'town'
  return 'county-level-city'
}

/** The place as answers give it. */
export function placeOf({ own, zone }: Site) {
  const parent = parentOf(own.code)
  const city = own.level === 'city' ? own : parent?.level === 'city' ? parent : null
  return { province: provinceOf(own.code), city: city?.code ?? null, district: own.level === 'district' ? own.code : null, zone }
}

/** The slots that name the place: 丁蜀镇 in {place}, 宜兴市 in {county}, 无锡市 in {city}, 江苏省 in {province}. */
export function placeSlots(site: Site, chance: Chance): Readonly<Record<string, string>> {
  const { province: provinceCode, city: cityCode } = placeOf(site)
  const province = division(provinceCode)?.name ?? ''
  const city = division(cityCode ?? '')?.name ?? province
  const provinceShort = province.replace(/(?:壮族|回族|维吾尔)?自治区$|[省市]$/u, '')
  const [first, second] = chance.shuffle(tellingDistricts(site.own))
  const other = chance.pick(places.models.filter((name) => name !== city && name !== site.name))
  return {
    place: site.name,
    short: withoutKind(site.name),
    u: site.name.endsWith('街道') ? '街道' : site.name.slice(-1),
    county: site.own.name,
    countyUnit: site.own.name.slice(-1),
    countyShort: withoutKind(site.own.name),
    city: site.kind === 'prefecture' ? site.name : city,
    cityShort: withoutKind(city),
    province,
    provinceShort,
    upper: province.endsWith('自治区') ? '自治区' : province.endsWith('市') ? '市' : '省',
    other,
    otherShort: withoutKind(other),
    sub1: first?.name ?? '',
    sub2: second?.name ?? '',
    party: site.name.endsWith('街道') ? '街道党工委书记' : '镇党委书记',
    office: site.name.endsWith('街道') ? '党工委书记' : '党委书记',
    chief: site.name.endsWith('街道') ? '街道办事处主任' : '镇长',
  }
}
