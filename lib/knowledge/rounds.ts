import table from './data/rounds.json' with { type: 'json' }

/** A round of 全国文明城市: three work years and the day of its award (ISO, as precise as known). */
export type Round = { readonly round: number; readonly from: number; readonly to: number; readonly awarded: string }

export const rounds: readonly Round[] = table.rounds

/**
 * Round and year within it (1, 2 or 3) of a work year. Null outside 2003 to 2023: the seventh award came 17 months late, and no later
 * cycle is documented, so the rule must not be carried on.
 */
export function cycleOf(year: number): { round: Round; yearInCycle: number } | null {
  const round = rounds.find(({ from, to }) => year >= from && year <= to)
  return round ? { round, yearInCycle: year - round.from + 1 } : null
}
