import { isWithin } from '#lib/knowledge/divisions.ts'
import { placeAt, placeMentions } from '#lib/knowledge/place-mentions.ts'
import type { ZoneKind } from '#lib/report/index.ts'
import cues from './data/place-cues.json' with { type: 'json' }
import type { ExtractInput } from './input.ts'
import { officialSites } from './official-sites.ts'
import { organisingUnit } from './organising-unit.ts'
import type { ContextMention } from './place-context.ts'
import type { SignalRule } from './place-signal.ts'

const inBreadcrumb: SignalRule = (_input, context) =>
  context.filter(({ zone }) => zone === 'breadcrumb').map((mention) => ({ name: 'breadcrumb', weight: 1, role: 'site', mention }))

/** An office, alone on its line; headlines of other articles end otherwise. */
const signed = new RegExp(`^[^\\n,，。]{0,16}(?:${cues.officeEnding})[ \\t]*(?:\\n|$)`, 'u')

/** 甲县文明办 on one of the last lines: who signs a notice or a plan. */
const signature: SignalRule = (input, context) => {
  const text = (input.simple.body ?? '').trimEnd()
  return context
    .filter(
      ({ zone, start, end }) =>
        zone === 'body' && start >= text.length - signatureReach && text.charAt(start - 1) === '\n' && signed.test(text.slice(end)),
    )
    .map((mention) => ({ name: 'signature', weight: 3, role: 'site', mention }))
}

/** How far from the end of a text its signature stands, in characters. */
const signatureReach = 80

/** A place right after the words of `pattern` in a zone of the frame. */
function placesAfter(input: ExtractInput, zone: ZoneKind, pattern: RegExp): ContextMention[] {
  const text = input.simple[zone] ?? ''
  return [...text.matchAll(pattern)].flatMap((match) => {
    const place = placeAt(text, match.index + match[0].length, false)
    return place ? [{ ...place, zone }] : []
  })
}

/** An office of the place itself, and no paper, which may tell of its neighbours. */
const office = new RegExp(cues.officeAfter, 'u')
const isOffice = (input: ExtractInput, { zone, end }: ContextMention) => office.test((input.simple[zone] ?? '').slice(end, end + 10))

/** Who publishes: 来源, 发布机构. */
const publisher: SignalRule = (input) =>
  (['sourceLine', 'byline'] as const)
    .flatMap((zone) => placesAfter(input, zone, new RegExp(cues.publisher, 'gu')))
    .map((mention) => ({ name: 'publisher', weight: isOffice(input, mention) ? 3 : 2, role: 'site', mention }))

/** Who owns the site: 主办, 版权所有. */
const owner: SignalRule = (input) =>
  placesAfter(input, 'footer', new RegExp(cues.owner, 'gu')).map((mention) => ({ name: 'owner', weight: 3, role: 'site', mention }))

const headOfAccount: readonly ZoneKind[] = ['subtitle', 'share', 'byline', 'sourceLine', 'navigation']
/** 甲市乙区丙街道党工委主办: the line by which an account tells whose it is. */
const ownerBehind = /^\s*(?:本(?:公众|微信)?号由)?(?:中共|由)?(\p{Script=Han}{4,30}?)(?:联合)?(?:主办|主管|出品)\s*$/gmu

const ownerOfAccount: SignalRule = (input) =>
  headOfAccount.flatMap((zone) => {
    const text = input.simple[zone] ?? ''
    return Array.from(text.matchAll(ownerBehind)).flatMap((match) => {
      const at = match.index + match[0].indexOf(match[1] ?? '')
      const place = placeAt(text, at, false)
      const isWhole = place && (place.form === 'full' || place.chained)
      return isWhole ? [{ name: 'owner', weight: 3, role: 'site' as const, mention: { ...place, zone } }] : []
    })
  })

/** Whose site it is, by the frame of the page. */
const site: SignalRule = (input) => officialSites(input).map((mention) => ({ name: 'site', weight: 3, role: 'site', mention }))

/** Where the site's owner sits; companies have addresses too, so it proves little. */
const address: SignalRule = (input, context) =>
  placesAfter(input, 'footer', new RegExp(cues.address, 'gu')).map((mention) => {
    return { name: 'address', weight: isAddressOfUnit(input, context, mention) ? 3 : 1, role: 'site', mention }
  })

/** A company, school or hospital publishes for itself where its text names no other place than that of the address. */
function isAddressOfUnit(input: ExtractInput, context: readonly ContextMention[], { codes }: ContextMention): boolean {
  const level = organisingUnit(input)?.level
  const inText = context.filter(({ zone }) => zone === 'title' || zone === 'body')
  const agrees = (one: ContextMention) => one.codes.some((code) => codes.some((other) => isWithin(code, other) || isWithin(other, code)))
  return (level === 'company' || level === 'school' || level === 'hospital') && inText.length > 0 && inText.every(agrees)
}

/** 甲市新闻网讯: the agency at the head of the body. */
const agency: SignalRule = (input) => {
  const lead = new RegExp(cues.agencyLead, 'u').exec(input.simple.body ?? '')?.[0] ?? ''
  return placeMentions(lead).map((mention) => ({ name: 'agency', weight: 2, role: 'site', mention: { ...mention, zone: 'body' } }))
}

/** What the page says of who signs, publishes and owns it. */
export const siteSignals: readonly SignalRule[] = [inBreadcrumb, signature, publisher, owner, ownerOfAccount, site, address, agency]
