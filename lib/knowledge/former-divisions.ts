import table from './data/former-divisions.json' with { type: 'json' }

/** A name, or a prefecture, that a division no longer has. Unverified: see the source in data/former-divisions.json. */
export type FormerDivision = {
  readonly name: string
  /** Code of the division that its area, or most of it, belongs to today. */
  readonly code: string
  /** Last year in which the name, or the membership, was in use. */
  readonly until: number
  /** Code of the prefecture it belonged to, where that has changed; a prefecture that is gone has a code without a division. */
  readonly city?: string
  /** What it was, where its name means another kind of division today: 巢湖市 was a prefecture. */
  readonly level?: string
}

export const formerDivisions: readonly FormerDivision[] = table.former

const byName = Map.groupBy(formerDivisions, (one) => one.name)

/** Whether a name meant a city of prefecture level in a year; without a year only where no division bears the name any more. */
export const wasPrefecture = (name: string, year: number | null, isGone: boolean): boolean =>
  formerDivisionsNamed(name).some(({ level, until }) => level === 'city' && (year === null ? isGone : year <= until))

/** What a name meant that divisions have changed since; empty for a name that never changed. */
export const formerDivisionsNamed = (name: string): readonly FormerDivision[] => byName.get(name) ?? []
