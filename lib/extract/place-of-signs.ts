import { divisionLevel, placeCodes } from '#lib/knowledge/division-code.ts'
import { division, isWithin, parentOf } from '#lib/knowledge/divisions.ts'
import type { Confidence, Finding, Level, Place } from '#lib/report/index.ts'
import cues from './data/place-cues.json' with { type: 'json' }
import { found, missing } from './finding.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import { organisingUnit } from './organising-unit.ts'
import { ownUnit } from './own-unit.ts'
import { pageSigns } from './page-signs.ts'
import { headItems } from './place-frame.ts'
import type { PlaceSign } from './place-sign.ts'
import { callsItself, placeValue } from './place-value.ts'
import { wordMentions } from './place-word-signs.ts'
import { type OwnKind, selfReference } from './self-reference.ts'

const rule = 'all-signs'

/** A place with what points to it itself, and what points to the places above it. */
type Weighed = {
  readonly code: string
  readonly own: readonly PlaceSign[]
  readonly above: readonly PlaceSign[]
  readonly ownScore: number
  readonly score: number
}

const nested = (a: string, b: string) => isWithin(a, b) || isWithin(b, a)

/** Of each kind of sign the strongest: the same word said twice is one witness. */
function witnesses(signs: readonly PlaceSign[]): PlaceSign[] {
  const strongest = signs.toSorted((a, b) => b.weight - a.weight)
  const byName = new Map<string, PlaceSign>()
  for (const sign of strongest) if (!byName.has(sign.name)) byName.set(sign.name, sign)
  return [...byName.values()]
}

const sum = (signs: readonly PlaceSign[]) => signs.reduce((total, { weight }) => total + weight, 0)

/** A name that several places bear is the one that lies within, or around, what else the page names; where that leaves several, it points to none. */
function resolved(signs: readonly PlaceSign[]): PlaceSign[] {
  const sure = signs.filter(({ codes }) => codes.length === 1)
  const scores = new Map<string, number>()
  const scoreOf = (code: string) => {
    const score = scores.get(code) ?? sum(witnesses(sure.filter(({ codes: [other = ''] }) => nested(code, other))))
    scores.set(code, score)
    return score
  }
  return signs.flatMap((sign) => {
    if (sign.codes.length === 1) return [sign]
    const scored = sign.codes.map((code) => ({ code, score: scoreOf(code) })).toSorted((a, b) => b.score - a.score)
    const [first, second] = scored
    return first && first.score > 0 && first.score > (second?.score ?? 0) ? [{ ...sign, codes: [first.code] }] : []
  })
}

const codeOf = ({ codes: [code = ''] }: PlaceSign) => code

/** How much of what points to a city also speaks for one of its counties. */
const shareOfAbove = 0.5
const mostFromAbove = 3

function weighed(signs: readonly PlaceSign[]): Weighed[] {
  const codes = new Set(signs.map(codeOf).flatMap((code) => [code, parentOf(code)?.code ?? code]))
  const byCode = Map.groupBy(signs, codeOf)
  const order = new Map(signs.map((sign, index) => [sign, index]))
  const inOrder = (a: PlaceSign, b: PlaceSign) => (order.get(a) ?? 0) - (order.get(b) ?? 0)
  return [...codes]
    .map((code): Weighed => {
      const { city, province } = placeCodes(code)
      const larger = [city, province].filter((one) => one !== null && one !== code)
      const own = witnesses(byCode.get(code) ?? [])
      const above = witnesses(larger.flatMap((one) => byCode.get(one ?? '') ?? []).toSorted(inOrder))
      const ownScore = sum(own)
      return { code, own, above, ownScore, score: ownScore + Math.min(mostFromAbove, sum(above) * shareOfAbove) }
    })
    .toSorted((a, b) => b.score - a.score)
}

const unitsOfDivisions: ReadonlySet<Level> = new Set([
  'school',
  'hospital',
  'company',
  'department',
  'street',
  'town',
  'community',
  'village',
])
const kindOfUnit = /^([省市区县旗州盟])/u

/** The kind of division that the page speaks for: its own, or that of the unit that meets (区第二医院); null where any will do. */
function kindOf(input: ExtractInput): { readonly kind: OwnKind | null; readonly isUnit: boolean } {
  const unit = organisingUnit(input) ?? ownUnit(input)
  if (unit && unitsOfDivisions.has(unit.level)) {
    const words = (input.simple[unit.quote.zone] ?? '').slice(unit.quote.start, unit.quote.end)
    return { kind: (kindOfUnit.exec(words)?.[1] as OwnKind | undefined) ?? null, isUnit: true }
  }
  return { kind: selfReference(input)?.kind ?? null, isUnit: false }
}

const leastScore = 4
/** The site of a county's own office is enough where the text says 我县, or where a unit meets. */
const leastOfVoice = 3
/** A sign as good as a statement. */
const statement = 3
const leastOwn = 2
const leastLead = 2
/** A text that calls nothing its own, nor has a unit, must be told by more. */
const leastWithoutKind = 6

const isProvince = ({ code }: Weighed) => divisionLevel(code) === 'province'
const isSite = ({ name, weight }: PlaceSign) => (name === 'site' || name === 'owner') && weight >= statement
const isDistrict = ({ code }: Weighed) => divisionLevel(code) === 'district'

/** What says that the smaller place itself speaks, and is not only told of. */
const speaking = new Set(['site', 'owner', 'column', 'publisher', 'unit', 'title', 'self', 'towns'])
const speaks = ({ own }: Weighed) => own.some(({ name, weight }) => weight >= statement && speaking.has(name))

/** How much a county must be told of where the text may be its city's. */
const leastOfTold = 5

/** 晋江 in a text of 全市 that names 泉州 too: a county that the text tells of, where nothing shows that it speaks. */
const isOnlyTold = (one: Weighed, kind: OwnKind | null, isUnit: boolean) =>
  isDistrict(one) &&
  !isUnit &&
  (kind === null || kind === '市') &&
  !speaks(one) &&
  one.ownScore < leastOfTold &&
  one.above.some((sign) => sign.side === 'text' && divisionLevel(codeOf(sign)) === 'city')

/** The places that may be meant: a county that speaks, or is told more of, rather than its city. */
function candidates(all: readonly Weighed[], kind: OwnKind | null, isUnit: boolean): Weighed[] {
  const hasVoice = kind !== null || isUnit
  const isTold = (one: Weighed) => one.score >= (hasVoice ? leastOfVoice : leastScore)
  const fit = all.filter((one) =>
    kind === null ? isDistrict(one) || !isProvince(one) || one.own.some(isSite) : callsItself(one.code, kind, ''),
  )
  const believable = fit.filter((one) => one.ownScore >= leastOwn && isTold(one) && !isOnlyTold(one, kind, isUnit))
  const districts = believable.filter(isDistrict)
  const [district] = districts
  const larger = believable.find((one) => !isDistrict(one))
  if (!district || !larger || !nested(district.code, larger.code)) return believable
  const isOwn = isUnit || speaks(district) ? district.ownScore >= larger.ownScore - leastLead : district.ownScore > larger.ownScore
  return isOwn ? districts : believable.filter((one) => !isDistrict(one))
}

/** Places that title and text name in full must not all lie elsewhere. */
function isForeign(input: ExtractInput, code: string): boolean {
  const full = wordMentions(input).filter(({ isFull }) => isFull)
  return full.length > 0 && !full.some(({ codes }) => codes.some((other) => nested(code, other)))
}

/** As good as a statement, but of a name that several places bear, none of them near the best: 桥西区人民政府 on a page that names a guest. */
const isDoubted = (signs: readonly PlaceSign[], { code, score }: Weighed) =>
  signs.some(
    ({ codes, weight }) =>
      codes.length > 1 && weight >= statement && score - weight < leastLead && !codes.some((other) => nested(code, other)),
  )

/** Only the frame speaks for it, while the text names another place as its own. */
const isUnsaid = (signs: readonly PlaceSign[], { code, own }: Weighed) =>
  own.every(({ side }) => side === 'frame') &&
  signs.some((sign) => sign.side === 'text' && sign.weight >= statement && !nested(codeOf(sign), code))

const columnOfOthers = new RegExp(cues.columnOfOthers, 'u')

/** 甲市政府网 > 县区动态: a column on smaller places says that the site's own is not meant; the text must name it. */
const isSiteOfOthers = (input: ExtractInput, { own }: Weighed) =>
  own.every(({ side }) => side === 'frame') &&
  !own.some(({ name }) => name === 'column') &&
  headItems(input).some(({ text }) => columnOfOthers.test(text))

function confidenceOf({ own, above, score }: Weighed, rivals: number): Confidence {
  const sides = new Set([...own, ...above].filter(({ weight }) => weight > 1).map(({ side }) => side))
  const isStrong = (side: string) => own.some((sign) => sign.side === side && sign.weight > 2)
  if (rivals === 0 && score >= 8 && isStrong('text') && isStrong('frame')) return 'certain'
  return score >= 6 && sides.size > 1 ? 'likely' : 'unsure'
}

/**
 * The place to which all that a page says points: names in title and text, counties without their kind, offices, streets, and the frame's
 * sites, owners, columns, telephone codes. `among` limits the answer to readings that an earlier rule could not choose from.
 */
export function placeOfSigns(input: ExtractInput, among: readonly string[] | null): Finding<Place> {
  const read = pageSigns(input)
  const signs = resolved(read)
  const all = weighed(signs)
  const { kind, isUnit } = kindOf(input)
  const possible =
    among === null
      ? candidates(all, kind, isUnit)
      : all.filter(({ code, score }) => among.includes(code) && score >= leastScore && (kind === null || callsItself(code, kind, '')))
  const [best] = possible.filter((one) => !isSiteOfOthers(input, one))
  const rivals = possible.filter(({ code }) => best && !nested(code, best.code))
  const [rival] = rivals
  const isEnough =
    best &&
    (kind !== null ||
      isUnit ||
      among !== null ||
      best.score >= (speaks(best) && all.every(({ code }) => nested(code, best.code)) ? leastScore : leastWithoutKind))
  if (!best || !isEnough || isForeign(input, best.code) || isDoubted(read, best) || isUnsaid(signs, best))
    return missing('not-printed', rule)
  if (rival && best.score - rival.score < leastLead)
    return missing(
      'ambiguous',
      rule,
      possible.map(({ code }) => placeValue(code, '')),
    )
  return found(placeValue(best.code, printed(input, best)), {
    rule,
    confidence: confidenceOf(best, rivals.length),
    quotes: [...best.own, ...best.above].slice(0, 6).map(({ zone, start, end, role }) => quoteAt(input, zone, start, end, role)),
  })
}

/** The name as the page prints it, where a sign is a name. */
function printed(input: ExtractInput, { code, own }: Weighed): string {
  const { name = '', shortName = '' } = division(code) ?? {}
  const words = own.map(({ zone, start, end }) => (input.simple[zone] ?? '').slice(start, end))
  return words.find((one) => one.endsWith(name) || one.endsWith(shortName)) ?? name
}
