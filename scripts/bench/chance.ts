import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { mersenne } from 'pure-rand/generator/mersenne'

/** Chance that can be repeated: the same seed gives the same answers in the same order. */
export type Chance = {
  /** 0 ≤ x < 1 */
  readonly next: () => number
  /** A whole number, 0 ≤ n < limit. */
  readonly upTo: (limit: number) => number
  /** True in this share of the cases (0 to 1). */
  readonly hit: (share: number) => boolean
  /** @throws RangeError when there is nothing to pick from. */
  readonly pick: <T>(values: readonly T[]) => T
  readonly shuffle: <T>(values: readonly T[]) => T[]
}

export function chance(seed: number): Chance {
  const generator = mersenne(seed)
  const next = () => uniformFloat64(generator)
  const upTo = (limit: number) => uniformInt(generator, 0, limit - 1)
  const pick = <T>(values: readonly T[]): T => {
    if (values.length === 0) throw new RangeError('Nothing to pick from')
    return values[upTo(values.length)] as T
  }
  const shuffle = <T>(values: readonly T[]): T[] => {
    const rest = [...values]
    return values.map(() => rest.splice(upTo(rest.length), 1)[0] as T)
  }
  return { next, upTo, hit: (share) => next() < share, pick, shuffle }
}
