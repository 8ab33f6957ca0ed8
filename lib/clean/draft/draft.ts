import type { Edit, Range, Zone, ZoneKind } from '#lib/report/index.ts'

/**
 * The source as the steps so far understand it. Offsets count UTF-16 units of the decoded source. No two edits overlap, no two
 * zones overlap, and no edit lies across the border of a zone; both lists are in source order. `partStarts` is where the reports of a
 * page that holds several begin; empty for one. Of a page in HTML, `links` and `headings` are where the contents of links and headings
 * stand, and `textContainer` is the element that holds most of its sentences; else they are empty.
 */
export type Draft = {
  readonly source: string
  readonly edits: readonly Edit[]
  readonly zones: readonly Zone[]
  readonly partStarts: readonly number[]
  readonly links: readonly Range[]
  readonly headings: readonly Range[]
  readonly textContainer: Range | null
}

/** A pure step: what it finds becomes edits and zones of a new draft. */
export type CleaningStep = (draft: Draft) => Draft

/** What stands in these zones is no text of the page and is left out of the view. */
const hiddenKinds: ReadonlySet<ZoneKind> = new Set(['markup', 'meta'])

export const isHidden = (zone: Zone): boolean => hiddenKinds.has(zone.kind)

export const newDraft = (source: string): Draft => ({
  source,
  edits: [],
  zones: [],
  partStarts: [],
  links: [],
  headings: [],
  textContainer: null,
})
