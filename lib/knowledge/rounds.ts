import table from './data/rounds.json' with { type: 'json' }

/**
 * A round of 全国文明城市: three work years and the day of its award (ISO, as precise as known; null until it is given). `source` is
 * `unverified` or the list or announcement that the row was checked against.
 */
export type Round = {
  readonly round: number
  readonly from: number
  readonly to: number
  readonly awarded: string | null
  readonly source: string
}

export const rounds: readonly Round[] = table.rounds

/** A round and the year within it, counted from 1. */
export type Cycle = { readonly round: Round; readonly yearInCycle: number }

/**
 * Round and year within it of a work year. Null for years that the table does not hold: the seventh award came 17 months late, and no
 * later cycle is documented, so nothing is carried on.
 */
export function cycleOf(year: number): Cycle | null {
  const round = rounds.find(({ from, to }) => year >= from && year <= to)
  return round ? { round, yearInCycle: year - round.from + 1 } : null
}

/** The last round that had been awarded on a day (ISO), or null before the first. Years and months without a day begin at their first. */
export const lastAwarded = (day: string): Round | null => rounds.findLast(({ awarded }) => awarded !== null && awarded <= day) ?? null
