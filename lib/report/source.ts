/** Characters [start, end) of a text, counted in UTF-16 units. */
export type Range = { readonly start: number; readonly end: number }

/**
 * What a stretch of a captured page is. `body`, `title` and `subtitle` are shown as the report; the rest is kept aside, because
 * navigation, source lines and footers are evidence for place and date. `url`, `fileName` and `sidecar` are texts of their own,
 * not stretches of the source.
 */
export const zoneKinds = [
  'body',
  'title',
  'subtitle',
  'sourceLine', // publication stamp, source, author fields beside the title or after the text
  'byline', // reporters, editors, reviewers, photographers
  'breadcrumb',
  'navigation',
  'footer', // owner, licence number, address, copyright
  'share', // share, comment, app and QR code widgets
  'related', // headlines of other articles
  'counter', // bare numbers and view counts
  'caption', // picture captions and picture file names
  'attachment',
  'forumFrame',
  'documentSiteFrame', // legal notice, member offers, uploader of a document-sharing site
  'jammer', // random characters that a forum puts between paragraphs
  'spam',
  'repeat', // a second copy of title, lead or body
  'pageJump', // page numbers, "continued on page 2"
  'markup', // tags, scripts, styles and comments of an HTML page
  'meta', // what an HTML head says of the page: meta elements, title element
  'url',
  'fileName',
  'sidecar',
] as const
export type ZoneKind = (typeof zoneKinds)[number]

/** Cleaning steps by name, in the order in which they run (noise families of docs/methods.md). */
export const stepNames = [
  'html',
  'entities',
  'characters', // zero-width, private-use and compatibility characters
  'frame',
  'spam',
  'jammer',
  'byteDamage',
  'pinyinGhosts',
  'punctuation',
  'masking',
  'repeats',
  'spaces',
  'layout',
  'metadataLines',
] as const
export type StepName = (typeof stepNames)[number]

/** Characters [start, end) of the source are shown as `after`; every step that had a hand in it is named. Never empty (start < end). */
export type Edit = Range & { readonly steps: readonly StepName[]; readonly after: string }

/** Characters [start, end) of the source belong to this zone; `step` is what put them there. */
export type Zone = Range & { readonly kind: ZoneKind; readonly step: StepName }

/**
 * How a shown text stands over the source: text [textStart, textEnd) shows source [sourceStart, sourceEnd).
 * Where both lengths are equal the characters correspond one by one, otherwise the stretch corresponds as a whole.
 * Ordered, without overlap, and covering the whole text.
 */
export type Segment = { readonly textStart: number; readonly textEnd: number; readonly sourceStart: number; readonly sourceEnd: number }

/**
 * The cleaned form of one zone in its original script: all its stretches in source order, joined by a line feed where they did not
 * touch. Paragraphs are lines. Evidence and highlights count in `text`. `segments` is empty for url, fileName and sidecar.
 */
export type ZoneText = { readonly kind: ZoneKind; readonly text: string; readonly segments: readonly Segment[] }
export type ZoneTexts = { readonly [K in ZoneKind]?: ZoneText }

/** A place in the text that could not be repaired; nothing is read from it. Offsets count in the zone's text. */
export type Damage = Range & { readonly zone: ZoneKind; readonly note: string }
