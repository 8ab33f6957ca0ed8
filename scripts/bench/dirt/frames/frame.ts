import type { Chance } from '../../chance.ts'
import type { Family, Piece } from '../labelled-page.ts'
import type { Served } from './served.ts'

/** What a site prints around a report. Sites and authors are invented; names of divisions are real. */
export type Facts = {
  readonly site: { readonly name: string; readonly host: string; readonly owner: string }
  /** Names as printed, e.g. 某某省; null on a site that belongs to no place. */
  readonly place: { readonly province: string | null; readonly city: string | null; readonly district: string | null } | null
  /** The day of publication; a frame prints none where it is null. */
  readonly date: { readonly year: number; readonly month: number; readonly day: number } | null
  readonly column: string
  /** Printed as 来源; null leaves the field out or empty. */
  readonly source: string | null
  readonly authors: readonly string[]
}

/** What the frame has said about the report, in the forms of samples/answers.json; null and [] where it said nothing. */
export type Told = { readonly publishedAt: string | null; readonly source: string | null; readonly authors: readonly string[] }

export type Dressed = {
  readonly pieces: readonly Piece[]
  readonly isHtml: boolean
  readonly url: string | null
  readonly fileName: string
  /** Flags of lib/report that this frame brings, e.g. `document-site`. */
  readonly flags: readonly string[]
  /** In which encoding the page is served and which one it declares; `bytesOf(source, served)` makes the bytes. */
  readonly served: Served
  readonly told: Told
}

/**
 * A page that a report is put into. `dress` takes the pieces of the report, dirtied or clean: title line, subtitle line, paragraphs, each
 * parted from the next by a line feed (a piece of its own or within one). All pieces come back in their order with the same meaning (text
 * stays text, `was` is kept); in HTML a line feed of the text comes back as `changed`, its text being the tags that break the line.
 */
export type Frame = {
  readonly name: string
  /** `tuning`: may be looked at while rules are written; `measured`: may not. */
  readonly half: 'tuning' | 'measured'
  readonly isHtml: boolean
  readonly families: readonly Family[]
  readonly dress: (report: readonly Piece[], facts: Facts, chance: Chance) => Dressed
}
