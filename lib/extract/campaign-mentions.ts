import type { Range } from '#lib/report/index.ts'
import { type AliasReading, sharedAliasReadings } from '../knowledge/campaign-contexts.ts'
import { campaigns } from '../knowledge/campaigns.ts'

/** Where a text names a campaign. A short name that several campaigns share may give several mentions at one range. */
export type CampaignMention = Range & { readonly slug: string; readonly full: boolean }

type Name = { readonly name: string; readonly slug: string | null; readonly readings: readonly AliasReading[] }

const names: readonly Name[] = [
  ...campaigns.flatMap((campaign) => [campaign.zh, ...campaign.aliases].map((name) => ({ name, slug: campaign.slug, readings: [] }))),
  ...Object.entries(sharedAliasReadings).map(([name, readings]) => ({ name, slug: null, readings })),
].sort((a, b) => b.name.length - a.name.length)

const byName = new Map(names.map((name) => [name.name, name]))
const pattern = new RegExp([...byName.keys()].join('|'), 'g')

/** A word before or after a short name that makes it part of another: 创城市品牌 names nothing, 双创新 neither. */
const notThese = /创(?:城市|城乡|文化|文艺|全面|全新|全省|全市|全县|全区|园区|卫生|模式)/y

/**
 * Every campaign that a simplified text names, in order. `whole` is the text of the entire report: it decides what a shared short name
 * means.
 */
export function campaignMentions(text: string, whole: string): CampaignMention[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const name = byName.get(match[0])
    if (!name || isPartOfWord(text, match.index, match[0])) return []
    const range = { start: match.index, end: match.index + match[0].length }
    return slugsOf(name, whole).map((slug) => ({ ...range, slug, full: name.slug !== null }))
  })
}

function isPartOfWord(text: string, at: number, name: string): boolean {
  if (name.length > 2) return false
  notThese.lastIndex = at
  return notThese.test(text) || (name === '双创' && text.charAt(at + 2) === '新')
}

function slugsOf(name: Name, whole: string): readonly string[] {
  if (name.slug !== null) return [name.slug]
  return name.readings.find((reading) => reading.near === null || reading.near.test(whole))?.slugs ?? []
}
