import type { Meilisearch } from 'meilisearch'
import type { FoundInTexts } from '../counter.ts'
import { ask, type Question } from './ask.ts'
import type { IndexNames } from './connection.ts'
import type { TokenPlace } from './token-code.ts'
import type { FalseIds } from './verified-terms.ts'
import { queryText, type WordedTerm } from './words.ts'

/**
 * Up to so many reports the server reads a facet off each report that it found (2 to 3 µs each and facet), so it names them in a tenth of
 * the time that ten facets take. Beyond, it goes through the values of a facet, and counts ten facets sooner than it names reports.
 */
const maxNamed = 3_000

/** Words whose reports are asked for: all positive terms at one place, or one excluded term. */
type Wording = { readonly terms: readonly WordedTerm[]; readonly place: TokenPlace; readonly exclude: boolean }
/** The reports that hold them. */
type Held = Wording & { readonly ids: readonly number[] }

/** From the least to the best tier of relevance. */
const places = ['anywhere', 'leadOrTitle', 'title'] as const

function wordingsOf(terms: readonly WordedTerm[]): Wording[] {
  const positive = terms.filter(({ exclude }) => !exclude)
  const excluded = terms.filter(({ exclude }) => exclude)
  return [
    ...(positive.length > 0 ? places.map((place) => ({ terms: positive, place, exclude: false })) : []),
    ...excluded.map((term) => ({ terms: [{ ...term, exclude: false }], place: 'anywhere' as const, exclude: true })),
  ]
}

const question = ({ terms, place }: Wording, facets: readonly string[]): Question => ({
  kind: 'count',
  q: queryText(terms, place),
  filter: [],
  facets,
})

/** Which reports hold the words of a search, at a state of the index. */
export type WordsFound = { readonly corpusVersion: bigint; readonly held: readonly Held[] }

/** Finds the reports that hold the words of a search; null where they are too many to be named, or the index moved meanwhile. */
export async function findByWords(client: Meilisearch, names: IndexNames, terms: readonly WordedTerm[]): Promise<WordsFound | null> {
  const wordings = wordingsOf(terms)
  const counting = wordings.map((wording) => question(wording, []))
  const counts = await ask(client, names, counting)
  const counted = wordings.map((wording, at) => ({ wording, total: counts.answers[at]?.total ?? 0 }))
  if (counted.some(({ total }) => total > maxNamed)) return null
  const standing = counted.filter(({ total }) => total > 0)
  const naming = standing.map(({ wording }) => question(wording, ['id']))
  const { corpusVersion, answers } = await ask(client, names, naming)
  const held = standing.map(({ wording }, at) => ({ ...wording, ids: Object.keys(answers[at]?.facets.id ?? {}).map(Number) }))
  const isWhole = corpusVersion === counts.corpusVersion && standing.every(({ total }, at) => held[at]?.ids.length === total)
  return isWhole ? { corpusVersion, held } : null
}

/** What stands in the texts: what was found by words, without the reports that only seem to have the terms. */
export function foundInTexts({ held }: WordsFound, terms: readonly WordedTerm[], falseIds: FalseIds): FoundInTexts {
  const tiers = new Map<number, number>()
  const negative = new Set<number>()
  for (const { place, exclude, ids } of held) {
    const untrue = new Set(exclude ? [] : falseIds[place])
    for (const id of ids) {
      if (exclude) negative.add(id)
      else if (!untrue.has(id)) tiers.set(id, places.indexOf(place))
    }
  }
  const positive = { ids: Int32Array.from(tiers.keys()), tiers: Uint8Array.from(tiers.values()) }
  return {
    positive: terms.some(({ exclude }) => !exclude) ? positive : null,
    negative: negative.size > 0 ? { ids: Int32Array.from(negative), tiers: null } : null,
  }
}
