import type { ReportFlag } from '#lib/report/index.ts'
import type { Chance } from '../chance.ts'
import type { Family, Piece } from './labelled-page.ts'

/** How much of a kind of noise: as on the mildest pages seen, as on most, as on the worst. */
export const strengths = ['light', 'medium', 'heavy'] as const
export type Strength = (typeof strengths)[number]

/** Puts one family of noise on a page. */
export type Dirtier = {
  readonly family: Family
  /** What a reader must be told of such a page. */
  readonly flags: readonly ReportFlag[]
  /** The page with the noise; as it was where it offers no place for it. */
  readonly dirty: (pieces: readonly Piece[], chance: Chance, strength: Strength) => readonly Piece[]
}

/** A number by strength. */
export const byStrength =
  <T>(light: T, medium: T, heavy: T) =>
  (strength: Strength): T =>
    ({ light, medium, heavy })[strength]
