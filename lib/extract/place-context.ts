import { division } from '#lib/knowledge/divisions.ts'
import type { PlaceMention } from '#lib/knowledge/place-mentions.ts'
import { surnameLength } from '#lib/knowledge/surnames.ts'
import type { ZoneKind } from '#lib/report/index.ts'
import cues from './data/place-cues.json' with { type: 'json' }
import type { ExtractInput } from './input.ts'
import { namedPlaces } from './named-places.ts'
import { remembered } from './remembered.ts'
import { clauseAt } from './sentences.ts'

/** A place named in a zone that belongs to the report or to its publisher. */
export type ContextMention = PlaceMention & { readonly zone: ZoneKind }

/** Zones whose places can speak for the report. Related headlines, spam, sharing sites' frames and addresses name other places constantly. */
const trustedZones: readonly ZoneKind[] = [
  'title',
  'subtitle',
  'meta',
  'body',
  'sourceLine',
  'byline',
  'breadcrumb',
  'caption',
  'attachment',
]

/** Places that serve as a model, a partner or a destination of visits say nothing of the place of the meeting. */
export const isModel = (text: string, at: number) => {
  const clause = clauseAt(text, at).text
  return cues.modelCues.some((cue) => clause.includes(cue))
}

const isDamaged = (input: ExtractInput, zone: ZoneKind, { start, end }: PlaceMention) =>
  input.damage.some((one) => one.zone === zone && one.start < end && start < one.end)

const ofName = /(?:[长记任员席]|同志|通讯员|[、，,\s])$/u
const afterName = /^(?:[、，,。\s等一同主出陪参]|$)/u

/** 市委秘书长何宜春、: a given name that is a city's. */
function isPersonName(text: string, { start, end, form, chained }: PlaceMention): boolean {
  if (form === 'full' || chained || end - start !== 2) return false
  return surnameLength(text.slice(start - 1, end)) === 1 && ofName.test(text.slice(0, start - 1)) && afterName.test(text.slice(end))
}

/** 甲镇召开……: a town that is named like a county elsewhere; the name alone means the town then. */
const homonym = new RegExp(`^(?:${cues.townKinds})`, 'u')

function isTownName(input: ExtractInput, zone: ZoneKind, { start, end, form, chained }: PlaceMention): boolean {
  if (form === 'full' || chained) return false
  const name = (input.simple[zone] ?? '').slice(start, end)
  return townZones.some((other) => {
    const text = input.simple[other] ?? ''
    return placesOf(text, name).some((at) => homonym.test(text.slice(at + name.length)))
  })
}

function placesOf(text: string, word: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push(at)
  return found
}

const townZones: readonly ZoneKind[] = ['title', 'sourceLine']

function mentionsIn(input: ExtractInput, zone: ZoneKind): ContextMention[] {
  const text = input.simple[zone] ?? ''
  return namedPlaces(input, zone)
    .filter(
      (mention) =>
        !isModel(text, mention.start) &&
        !isDamaged(input, zone, mention) &&
        !isPersonName(text, mention) &&
        !isTownName(input, zone, mention),
    )
    .map((mention) => ({ ...mention, zone }))
}

/** Where a county is named in full, its short name means it too: 德清人, beside 德清县. */
function shortMentions(input: ExtractInput, full: readonly ContextMention[]): ContextMention[] {
  const counties = new Set(full.filter(({ codes, form }) => form === 'full' && codes.length === 1).map(({ codes: [code = ''] }) => code))
  return [...counties].flatMap((code) => {
    const { name = '', shortName = '', level } = division(code) ?? {}
    if (level !== 'district' || shortName === name) return []
    return shortZones.flatMap((zone) =>
      placesOf(input.simple[zone] ?? '', shortName).map((start): ContextMention => {
        return { zone, start, end: start + shortName.length, codes: [code], form: 'short', chained: false }
      }),
    )
  })
}

const shortZones: readonly ZoneKind[] = ['title', 'body']
const overlaps = (a: ContextMention, b: ContextMention) => a.zone === b.zone && a.start < b.end && b.start < a.end

/** The places named in the trusted zones, in reading order. */
export const placeContext = remembered((input): readonly ContextMention[] => {
  const found = trustedZones.flatMap((zone) => mentionsIn(input, zone))
  const short = shortMentions(input, found).filter((mention) => !found.some((other) => overlaps(mention, other)))
  const order = ({ zone, start }: ContextMention) => trustedZones.indexOf(zone) * 1e7 + start
  return [...found, ...short].toSorted((a, b) => order(a) - order(b))
})
