import { type AliasReading, notBefore, sharedAliasReadings } from '#lib/knowledge/campaign-contexts.ts'
import { campaigns } from '#lib/knowledge/campaigns.ts'
import type { Range } from '#lib/report/index.ts'

/** Where a text names a campaign. A short name that several campaigns share may give several mentions at one range. */
export type CampaignMention = Range & { readonly slug: string; readonly full: boolean }

type Name = { readonly name: string; readonly slug: string | null; readonly readings: readonly AliasReading[] }

const names: readonly Name[] = [
  ...campaigns.flatMap((campaign) => [campaign.zh, ...campaign.aliases].map((name) => ({ name, slug: campaign.slug, readings: [] }))),
  ...Object.entries(sharedAliasReadings).map(([name, readings]) => ({ name, slug: null, readings })),
].sort((a, b) => b.name.length - a.name.length)

const byName = new Map(names.map((name) => [name.name, name]))
const pattern = new RegExp(names.map(({ name }) => name + (notBefore[name] ? `(?!${notBefore[name]})` : '')).join('|'), 'g')

/**
 * Every campaign that a simplified text names, in order. `whole` is the text of the entire report: it decides what a shared short name
 * means.
 */
export function campaignMentions(text: string, whole: string): CampaignMention[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const name = byName.get(match[0])
    if (!name) return []
    const range = { start: match.index, end: match.index + match[0].length }
    return slugsOf(name, whole).map((slug) => ({ ...range, slug, full: name.slug !== null }))
  })
}

function slugsOf(name: Name, whole: string): readonly string[] {
  if (name.slug !== null) return [name.slug]
  return name.readings.find((reading) => reading.near === null || reading.near.test(whole))?.slugs ?? []
}
