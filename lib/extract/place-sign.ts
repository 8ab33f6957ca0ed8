import type { QuoteRole, Range, ZoneKind } from '#lib/report/index.ts'

/**
 * One thing on a page that points to a place: `codes` are the readings, `weight` how much it counts (1 a hint, 2 a good one, 3 as good as a
 * statement). `side` keeps apart what the text says and what the frame of the page says: a site tells of its neighbours too.
 */
export type PlaceSign = Range & {
  readonly zone: ZoneKind
  readonly name: string
  readonly weight: number
  readonly side: 'text' | 'frame'
  readonly role: QuoteRole
  readonly codes: readonly string[]
}
