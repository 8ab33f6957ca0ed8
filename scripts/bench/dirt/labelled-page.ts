/** Families of noise, by the names under which docs/methods.md gives their rates. */
export const reversibleFamilies = [
  'frame',
  'documentSiteFrame',
  'forumFrame',
  'jammer',
  'spamLine',
  'inlineSpam',
  'commaDamage',
  'ghostDamage',
  'indentation',
  'leftovers',
  'ghosts',
  'wordGhosts',
  'doubledMarks',
  'traditionalCharacters',
  'traditionalPhrases',
  'traditionalWrong',
  'traditionalVariants',
  'closedList',
  'spaces',
  'lineBreaks',
  'repeats',
  'pageJumps',
  'oneParagraph',
  'tableBars',
  'captions',
  'bylines',
  'severalReports',
  'html',
] as const
/** Families of which something is lost for good: flagged, never filled in. */
export const lossyFamilies = ['deleted', 'masked', 'rewritten', 'hiddenCharacters', 'truncated', 'lostBytes'] as const
export const families = [...reversibleFamilies, ...lossyFamilies] as const
export type Family = (typeof families)[number]

/**
 * A stretch of a dirty page. All pieces in order are the page, character by character.
 * `text`: stands as it was written. `dirt`: must not be in title or text (a zone of the page may hold it). `changed`: stands for `was`
 * (converted script, shifted bytes, a space inside a word). `lost`: stands where `was` stood, and nothing on the page tells what that was.
 * Line breaks between paragraphs of the report are dirt or text like everything else; `part` says what the characters belong to, and
 * `report` to which report of a page with several (0 for the first, which is the default).
 */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly part: Part; readonly report?: number }
  | { readonly kind: 'dirt'; readonly text: string; readonly families: readonly Family[] }
  | {
      readonly kind: 'changed' | 'lost'
      readonly text: string
      readonly was: string
      readonly part: Part
      readonly report?: number
      readonly families: readonly Family[]
    }
export type Part = 'title' | 'subtitle' | 'body'

/** What a page must come out as: one entry per report on it, in order. */
export type WantedReport = { readonly title: string | null; readonly subtitle: string | null; readonly paragraphs: readonly string[] }

export type LabelledPage = {
  readonly name: string
  /** The bytes' text: what a decoder sees. `isHtml` pages are whole HTML documents. */
  readonly source: string
  readonly isHtml: boolean
  readonly url: string | null
  readonly fileName: string
  /** Without `severalReports` one report. What is lost for good stands in it as it stands on the page. */
  readonly wanted: readonly WantedReport[]
  readonly families: readonly Family[]
  /** Flags that the page must raise (lib/report), and no others but `visit`. */
  readonly flags: readonly string[]
  readonly pieces: readonly Piece[]
  /** The page as it is served. */
  readonly bytes: Uint8Array
  readonly contentType: string | null
}
