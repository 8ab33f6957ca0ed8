import type { PeopleFound } from '../matches/find-people.ts'
import type { Matches } from '../matches/matches.ts'

/** What was found in the texts, as far as the search asks for it. */
export type Found = {
  /** Reports that hold all positive terms; null where there are none. */
  readonly positive: Matches | null
  /** Reports that hold an excluded term. */
  readonly negative: Matches | null
  /** Null where no people are chosen. */
  readonly people: PeopleFound | null
}
