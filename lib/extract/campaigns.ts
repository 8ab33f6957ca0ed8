import { campaignHistory, campaignWork, impliedCampaigns } from '#lib/knowledge/campaign-contexts.ts'
import { bundlePattern } from '#lib/knowledge/campaigns.ts'
import type { Finding, ZoneKind } from '#lib/report/index.ts'
import { bodyParagraphs } from './body-paragraphs.ts'
import { type CampaignMention, campaignMentions } from './campaign-mentions.ts'
import { found, missing } from './finding.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import { clauseAt } from './sentences.ts'

type Where = 'title' | 'lead' | 'body'
type Mention = CampaignMention & { readonly zone: ZoneKind; readonly where: Where }

/**
 * The campaigns that a report is about: those of the title, then those of the first paragraph, then those that the body arranges work
 * for, each in order of appearance. What a place has won before is history and no campaign of this meeting.
 */
export function readCampaigns(input: ExtractInput): Finding<string>[] {
  const named = allMentions(input).filter((mention) => mention.where === 'title' || isBusiness(input, mention))
  const counted = named.filter((mention) => !isLesserGoal(mention, named))
  const slugs = [...new Set(counted.map((mention) => mention.slug))]
  return slugs
    .map((slug) => counted.filter((mention) => mention.slug === slug))
    .filter((mentions) => isNamedEnough(mentions) && !isOnlyImplied(input, mentions, slugs))
    .map((mentions) => campaignFinding(input, mentions))
}

/** The name of a bundle of campaigns (四城同创), as printed. */
export function readBundle(input: ExtractInput): Finding<string> {
  for (const zone of ['title', 'body'] as const) {
    const match = bundlePattern.exec(input.simple[zone] ?? '')
    if (!match) continue
    const quote = quoteAt(input, zone, match.index, match.index + match[0].length, 'value')
    return found(match[0], { rule: 'bundle-name', confidence: 'certain', quotes: [quote] })
  }
  return missing('not-printed', 'no-bundle')
}

function allMentions(input: ExtractInput): Mention[] {
  const title = input.simple.title ?? input.simple.meta ?? ''
  const zone: ZoneKind = input.simple.title === undefined ? 'meta' : 'title'
  const body = input.simple.body ?? ''
  const whole = `${title}\n${body}`
  const leadEnd = bodyParagraphs(input)[0]?.end ?? 0
  return [
    ...campaignMentions(title, whole).map((mention) => ({ ...mention, zone, where: 'title' as const })),
    ...campaignMentions(body, whole).map((mention) => ({
      ...mention,
      zone: 'body' as const,
      where: mention.start < leadEnd ? ('lead' as const) : ('body' as const),
    })),
  ]
}

/** Whether the clause speaks of work to be done, not of what was won; the first paragraph need not say that it is work. */
function isBusiness(input: ExtractInput, mention: Mention): boolean {
  const clause = clauseAt(input.simple[mention.zone] ?? '', mention.start)
  const isNamedForWork = (mention.where === 'lead' && !isSmallKin(mention.slug)) || campaignWork.test(clause.text)
  return isNamedForWork && !campaignHistory.test(clause.text.replace(/力争|争取|确保[^,，。]*/, ''))
}

/** Title and lead name what a meeting is about; further down a campaign needs its full name, a known short one, or to come twice. */
function isNamedEnough(mentions: readonly Mention[]): boolean {
  return (
    mentions.some((mention) => mention.where !== 'body') ||
    mentions.some((mention) => mention.full && !isSmallKin(mention.slug)) ||
    mentions.length >= 3
  )
}

/**
 * The province's title, named once far down beside the nation's in title or lead: what some county of the city works for
 * (乙县以创建省级文明县城为抓手).
 */
const isLesserGoal = (mention: Mention, named: readonly Mention[]): boolean =>
  mention.slug === 'provincial-civilized-city' &&
  named.filter(({ slug }) => slug === mention.slug).length === 1 &&
  mention.where === 'body' &&
  named.some(({ slug, where }) => slug === 'civilized-city' && where !== 'body')

/** Campaigns of single units, which every report lists in passing. */
const isSmallKin = (slug: string) =>
  ['civilized-unit', 'civilized-campus', 'civilized-village-town', 'minors-moral-education'].includes(slug)

function isOnlyImplied(input: ExtractInput, mentions: readonly Mention[], slugs: readonly string[]): boolean {
  const rule = impliedCampaigns.find(({ general, specific }) => mentions[0]?.slug === general && slugs.includes(specific))
  if (!rule) return false
  return !mentions.some(
    (mention) => mention.where !== 'body' && rule.fullName.test((input.simple[mention.zone] ?? '').slice(mention.start, mention.end)),
  )
}

function campaignFinding(input: ExtractInput, mentions: readonly Mention[]): Finding<string> {
  const first = mentions[0] as Mention
  const quotes = mentions.slice(0, 3).map((mention) => quoteAt(input, mention.zone, mention.start, mention.end, 'value'))
  const confidence = first.where === 'title' && first.full ? 'certain' : 'likely'
  return found(first.slug, { rule: `campaign-in-${first.where}`, confidence, quotes })
}
