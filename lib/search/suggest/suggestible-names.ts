import { campaign, division, fullName, placeCodes } from '#lib/knowledge/index.ts'
import type { ArchiveNames } from '../port.ts'
import type { Suggestible } from './suggestible.ts'

/** How far into a title its sound is followed: nobody types a whole one in first letters. */
const spokenTitleUnits = 8

function placesOf(deepest: ArchiveNames['places']): Suggestible[] {
  const counts = new Map<string, number>()
  for (const { code, count } of deepest) {
    const { province, city } = placeCodes(code)
    for (const one of new Set([province, ...(city === null ? [] : [city]), code])) counts.set(one, (counts.get(one) ?? 0) + count)
  }
  return [...counts].flatMap(([code, count]) => {
    const own = division(code)
    return own ? [{ kind: 'place' as const, value: code, names: [own.name, own.shortName, fullName(code)], spoken: [own.name], count }] : []
  })
}

const campaignsOf = (counts: ArchiveNames['campaigns']): Suggestible[] =>
  counts.flatMap(({ value, count }) => {
    const known = campaign(value)
    if (!known) return []
    const chinese = [known.zh, ...known.sharedAliases, ...known.aliases]
    return [{ kind: 'campaign' as const, value, names: [...chinese, known.en], spoken: chinese, count }]
  })

const named = (kind: 'zone' | 'person' | 'source', counts: ArchiveNames['people']): Suggestible[] =>
  counts.map(({ value, count }) => ({ kind, value, names: [value], spoken: [value], count }))

const titlesOf = (titles: ArchiveNames['titles']): Suggestible[] =>
  titles.map(({ reportId, title }) => ({
    kind: 'title',
    value: String(reportId),
    names: [title],
    spoken: [[...title].slice(0, spokenTitleUnits).join('')],
    count: null,
  }))

const byCount = (a: Suggestible, b: Suggestible) => (b.count ?? 0) - (a.count ?? 0) || (a.value < b.value ? -1 : 1)

/** Everything of the archive that can be suggested, what most articles have first. */
export const suggestibleNames = (names: ArchiveNames): Suggestible[] => [
  ...placesOf(names.places).sort(byCount),
  ...named('zone', names.zones),
  ...campaignsOf(names.campaigns),
  ...named('person', names.people),
  ...named('source', names.sources),
  ...titlesOf(names.titles),
]
