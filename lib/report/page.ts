import type { Damage, Edit, Range, Zone, ZoneTexts } from './source.ts'
import type { ReportFlag } from './vocabulary.ts'

/** What is known of a capture besides its bytes. Every field but the file name may be missing. */
export type CaptureFacts = {
  readonly fileName: string
  readonly url: string | null
  /** ISO 8601 with offset, as the sidecar gives it. */
  readonly fetchedAt: string | null
  /** Media type without parameters, e.g. text/html. */
  readonly contentType: string | null
}

/** A capture as text. `encoding` is what the bytes were read as, by its WHATWG name. */
export type DecodedPage = { readonly source: string; readonly encoding: string; readonly isHtml: boolean; readonly facts: CaptureFacts }

/**
 * A decoded page after cleaning. `edits` and `zones` are ordered and do not overlap each other's borders; every character of the
 * source is kept, edited or in a zone that is not shown. One page may hold several reports.
 */
export type CleanPage = {
  readonly source: string
  readonly edits: readonly Edit[]
  readonly zones: readonly Zone[]
  readonly reports: readonly CleanReport[]
}

/** One report of a page: its own title and body, and the frame of the whole page, all in the printed script. */
export type CleanReport = {
  /** Where the report stands in the source, from its title to its last line. */
  readonly range: Range
  readonly texts: ZoneTexts
  readonly damage: readonly Damage[]
  /** Flags that cleaning itself can tell: masked, truncated, damaged, document-site, rewritten. */
  readonly flags: readonly ReportFlag[]
}
