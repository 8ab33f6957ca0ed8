import type { Range, ZoneKind } from '#lib/report/index.ts'

/**
 * A line of a view that is not blank, without the white space at its ends: where it stands in the view, its text, the text as cues are
 * looked for (`folded`; offsets do not correspond), the zone that it is in already, if any, and whether it is a link and nothing else. Zones
 * that end or begin inside it are left out.
 */
export type PageLine = Range & {
  readonly text: string
  readonly folded: string
  readonly zone: ZoneKind | null
  readonly linked: boolean
}

/** A line before it is known whether it is a link. */
export type UnlinkedLine = Omit<PageLine, 'linked'>
