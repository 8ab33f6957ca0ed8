import { campaigns } from '#lib/knowledge/campaigns.ts'
import { meetingTypes } from '#lib/knowledge/meeting-types.ts'
import { documentTypes, levels, reportFlags, stages, tracks } from '#lib/report/index.ts'
import type { ChoiceField } from './query.ts'

/** How the values of a filter are written: slugs of a closed table (in its order), division codes, years, or names as printed. */
export type ValueKind = { readonly kind: 'slug'; readonly slugs: readonly string[] } | { readonly kind: 'place' | 'year' | 'name' }

const slugs = (values: readonly string[]): ValueKind => ({ kind: 'slug', slugs: values })

export const valueKinds: { readonly [F in ChoiceField]: ValueKind } = {
  place: { kind: 'place' },
  level: slugs(levels),
  stage: slugs(stages),
  track: slugs(tracks),
  campaign: slugs(campaigns.map(({ slug }) => slug)),
  type: slugs(documentTypes),
  meeting: slugs(meetingTypes.map(({ slug }) => slug)),
  flag: slugs(reportFlags),
  zone: { kind: 'name' },
  source: { kind: 'name' },
  person: { kind: 'name' },
  year: { kind: 'year' },
  basis: slugs(['printed', 'stamp', 'url', 'inferred', 'editor']),
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Orders the values of a filter as its facet does: tables by their order, codes, years and names by themselves. */
export function compareValues(field: ChoiceField): (a: string, b: string) => number {
  const kind = valueKinds[field]
  if (kind.kind !== 'slug') return byCodeUnit
  const place = new Map(kind.slugs.map((slug, index) => [slug, index]))
  const last = kind.slugs.length
  return (a, b) => (place.get(a) ?? last) - (place.get(b) ?? last) || byCodeUnit(a, b)
}
