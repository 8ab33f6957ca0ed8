import type { DuplicateArticle, DuplicateSignature } from '#lib/store/index.ts'
import { foldText } from '#lib/text/index.ts'
import { hashText } from './hash-text.ts'
import { minHashBands } from './min-hash-bands.ts'
import { sketchOf } from './sketch.ts'

/** Clauses shorter than this are in too many reports to lead anywhere. */
const leastClause = 8
const clauseSample = 3
const leastTitle = 8

const kinds = { clause: 60, title: 61, meeting: 62 } as const
/** Keys of different kinds never meet: the kind (a band, or one of the above) stands above the 32 bits of the hash. */
const keyOf = (kind: number, hash: number) => kind * 2 ** 32 + hash

/** A third of the longer clauses, chosen by their hash: an excerpt shares those that it has with the whole, wherever it was cut. */
const clauseKeys = (clauses: readonly string[]) =>
  clauses
    .filter(({ length }) => length >= leastClause)
    .map((clause) => hashText(clause))
    .filter((hash) => hash % clauseSample === 0)
    .map((hash) => keyOf(kinds.clause, hash))

function titleKeys({ title }: DuplicateArticle): number[] {
  const folded = foldText(title)
  return folded.length >= leastTitle ? [keyOf(kinds.title, hashText(folded))] : []
}

/** One place and one day: badly damaged copies are found by it. */
function meetingKeys({ place, date }: DuplicateArticle): number[] {
  const deepest = place.district ?? place.city ?? place.province
  if (deepest === null || date.lastDay === null || date.firstDay !== date.lastDay) return []
  return [keyOf(kinds.meeting, hashText(`${deepest} ${date.lastDay}`))]
}

/** By what a report is found again: bands of its shingles, a sample of its clauses, its title, its place and day. */
export function signatureOf(article: DuplicateArticle, clauses: readonly string[], shingles: Uint32Array): DuplicateSignature {
  const bands = minHashBands(shingles).map((hash, band) => keyOf(band, hash))
  const { reportId, versionId } = article
  const keys = [...new Set([...bands, ...clauseKeys(clauses), ...titleKeys(article), ...meetingKeys(article)])]
  return { reportId, versionId, shingleCount: shingles.length, sketch: sketchOf(shingles), keys }
}
