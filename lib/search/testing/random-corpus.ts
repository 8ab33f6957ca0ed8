import fc from 'fast-check'
import { campaigns } from '#lib/knowledge/campaigns.ts'
import { documentTypes, levels, stages, tracks } from '#lib/report/index.ts'
import type { IndexEntry } from '../port.ts'
import { entry } from './entry.ts'

/** Few characters, so that many texts hold the bigrams of a term and not the term. */
const text = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'创城建市民城市创著力着1.5，。！？\n“A𠮷'), minLength: 1, maxLength })
const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null })
const place = fc.constantFrom(
  { province: null, city: null, district: null },
  { province: '510000', city: null, district: null },
  { province: '510000', city: '510100', district: null },
  { province: '510000', city: '510100', district: '510104' },
  { province: '110000', city: null, district: '110105' },
)
const interval = fc.constantFrom(
  { firstDay: null, lastDay: null, yearBasis: null },
  { firstDay: '2021-01-01', lastDay: '2021-12-31', yearBasis: 'inferred' as const },
  { firstDay: '2021-12-31', lastDay: '2022-01-01', yearBasis: 'printed' as const },
  { firstDay: '2022-05-06', lastDay: '2022-05-06', yearBasis: 'stamp' as const },
  { firstDay: '2019-02-28', lastDay: '2019-02-28', yearBasis: 'url' as const },
)

const anyEntry: fc.Arbitrary<Partial<IndexEntry>> = fc
  .record({
    title: text(8),
    body: text(60),
    place,
    interval,
    level: maybe(levels.slice(0, 3)),
    stage: maybe(stages.slice(0, 4)),
    track: maybe(tracks),
    campaigns: fc.uniqueArray(fc.constantFrom(...campaigns.slice(0, 3).map(({ slug }) => slug)), { maxLength: 2 }),
    documentType: maybe(documentTypes.slice(0, 3)),
    people: fc.uniqueArray(fc.constantFrom('陈甲', '李乙', 'none', 'a"b\\'), { maxLength: 2 }),
    sure: maybe(['certain', 'likely', 'unsure'] as const),
  })
  .map(({ place, interval, ...rest }) => ({ ...rest, ...place, ...interval }))

/** The ranks of the four captures of one article, by the last digit of their numbers. */
const ranks = new Map([
  [3, 2],
  [4, 0],
  [8, 3],
  [9, 1],
])

/** Invented reports by chance; the same seed gives the same ones. Where `grouped`, four of ten are captures of one article. */
export function randomCorpus(size: number, seed: number, grouped: boolean, firstId = 1000): IndexEntry[] {
  return fc.sample(anyEntry, { numRuns: size, seed }).map((known, index) => {
    const id = firstId + index
    const rank = grouped ? ranks.get(id % 10) : undefined
    return entry(id, rank === undefined ? known : { ...known, unitId: -Math.floor(id / 10), rank })
  })
}
