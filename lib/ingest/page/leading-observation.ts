import type { Observation } from '#lib/store/index.ts'

const timeOf = ({ facts }: Observation): number => (facts.fetchedAt === null ? Number.POSITIVE_INFINITY : Date.parse(facts.fetchedAt))

const byStanding = (a: Observation, b: Observation): number =>
  Number(b.facts.url !== null) - Number(a.facts.url !== null) || Math.sign(timeOf(a) - timeOf(b) || 0) || a.id - b.id

/**
 * The observation by whose facts a capture is read when it was seen at several addresses: one with an address before one without, then
 * the earliest, then the first that came in. The order in which they came in does not matter, so a second pass reads the same.
 */
export const leadingObservation = (observations: readonly Observation[]): Observation | null => observations.toSorted(byStanding)[0] ?? null

/** Whether a page was seen later by `a` than by `b`; where a time is missing, the later one to come in. */
export const isLater = (a: Observation, b: Observation): boolean =>
  a.facts.fetchedAt !== null && b.facts.fetchedAt !== null && a.facts.fetchedAt !== b.facts.fetchedAt ? timeOf(a) > timeOf(b) : a.id > b.id
