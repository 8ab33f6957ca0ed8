import type { Range, ZoneKind } from '#lib/report/index.ts'

/**
 * A line of a view that is not blank, without the white space at its ends: where it stands in the view, its text, the text as cues are
 * looked for (`folded`; offsets do not correspond), the zone that it is in already, if any, whether it is a link and nothing else, whether it
 * is a heading by its tag, and where it stands to the element that holds most sentences of the page (null on a page that has none). Zones
 * that end or begin inside it are left out.
 */
export type PageLine = Range & {
  readonly text: string
  readonly folded: string
  readonly zone: ZoneKind | null
  readonly linked: boolean
  readonly heading: boolean
  readonly container: 'before' | 'inside' | 'behind' | null
}

/** A line before it is known what its tags tell. */
export type UnlinkedLine = Omit<PageLine, 'linked' | 'heading' | 'container'>
