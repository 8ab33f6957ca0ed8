import type { Edit, Range, Zone, ZoneKind } from '#lib/report/index.ts'
import elements from '../data/html-elements.json' with { type: 'json' }
import type { Draft } from '../draft/draft.ts'
import { linksOf } from '../html/links.ts'
import { type MarkupRun, markupRuns } from '../html/markup-runs.ts'
import { pictureCaptions } from '../html/picture-captions.ts'
import { preformatted } from '../html/preformatted.ts'
import { type Seam, seamsOf } from '../html/seams.ts'
import { attributeOf, attributeValueRange } from '../html/tag-attributes.ts'
import type { TagToken } from '../html/tag-tokens.ts'
import { textContainer } from '../html/text-container.ts'

const metaNames: ReadonlySet<string> = new Set(elements.metaNames)
const roles: ReadonlyMap<string, ZoneKind> = new Map(Object.entries(elements.roles) as [string, ZoneKind][])

const headings: ReadonlySet<string> = new Set(elements.headings)

type Found = { readonly zones: Zone[]; readonly edits: Edit[] }

/**
 * Reads the markup of an HTML source. Tags, comments and what a browser does not show become `markup`, except that tags of blocks become
 * line ends; title and meta contents become `meta`; navigation, footer and aside elements become zones; line ends of the source are blanks.
 */
export function readHtml(draft: Draft): Draft {
  const { source } = draft
  const runs = markupRuns(source)
  const keepsLines = preformatted(source, runs)
  const found: Found = { zones: [], edits: [] }
  let from = 0
  for (const seam of seamsOf(source, runs, isFrame)) {
    readText(source, from, seam.start, keepsLines, found)
    readSeam(source, seam, keepsLines, found)
    from = seam.end
  }
  readText(source, from, source.length, keepsLines, found)
  const links = linksOf(source, runs)
  const container = textContainer(source, runs, links)
  return {
    ...draft,
    edits: found.edits,
    zones: withFrames(withCaptions(found.zones, pictureCaptions(source, runs, container)), runs.flatMap(frameOf)),
    links,
    headings: headingsOf(runs),
    textContainer: container,
  }
}

const zone = (range: Range, kind: ZoneKind): Zone => ({ start: range.start, end: range.end, kind, step: 'html' })

const isFrame = ({ token }: MarkupRun): boolean => roles.has(token.name)

function frameOf({ token, element }: MarkupRun): Zone[] {
  const role = roles.get(token.name)
  return role && element ? [zone(element, role)] : []
}

const headingsOf = (runs: readonly MarkupRun[]): Range[] =>
  runs.flatMap(({ token, element }) => (element && headings.has(token.name) ? [element] : []))

/** Tags that part the text are an edit; of others each is `markup`, and the blanks between them are shown. */
function readSeam(source: string, { start, end, runs, shows }: Seam, keepsLines: (position: number) => boolean, found: Found): void {
  if (shows !== '') {
    found.edits.push({ start, end, after: shows, steps: ['html'] })
    return
  }
  let from = start
  for (const run of runs) {
    readText(source, from, run.start, keepsLines, found)
    for (const part of around(run, tells(run) ? metaValue(source, run.token) : run.inner)) found.zones.push(part)
    from = run.end
  }
}

const tells = ({ token }: MarkupRun) => token.name === 'meta' || token.name === 'link'

/** Markup with a text inside that is worth keeping. */
function around(whole: Range, inner: Range | null): Zone[] {
  if (!inner || inner.start >= inner.end) return [zone(whole, 'markup')]
  return [
    zone({ start: whole.start, end: inner.start }, 'markup'),
    zone(inner, 'meta'),
    zone({ start: inner.end, end: whole.end }, 'markup'),
  ]
}

/** Where an element of the head tells of the text: the contents of a meta element, the address of the page itself. */
function tellingAttribute(source: string, token: TagToken): 'content' | 'href' | null {
  if (token.name === 'link') return attributeOf(source, token, 'rel')?.toLowerCase() === 'canonical' ? 'href' : null
  const name = (attributeOf(source, token, 'name') ?? attributeOf(source, token, 'property') ?? '').toLowerCase()
  return metaNames.has(name) ? 'content' : null
}

/** The value of such an attribute, without its quotes. */
function metaValue(source: string, token: TagToken): Range | null {
  const telling = tellingAttribute(source, token)
  return telling && attributeValueRange(source, token, telling)
}

const sourceLineEnd = /(?<![ \t])[ \t]*[\n\r][ \t\n\r]*/g

/** Line ends of the source are blanks to a browser, but where it keeps them; beside a Chinese character inside a text they are nothing. */
function readText(source: string, start: number, end: number, keepsLines: (position: number) => boolean, found: Found): void {
  if (start >= end || keepsLines(start)) return
  const text = source.slice(start, end)
  for (const match of text.matchAll(sourceLineEnd)) {
    const before = text[match.index - 1] ?? ' '
    const behind = text[match.index + match[0].length] ?? ' '
    const after = before <= '~' && behind <= '~' ? ' ' : ''
    found.edits.push({ start: start + match.index, end: start + match.index + match[0].length, after, steps: ['html'] })
  }
}

/** Captions lie between the markup, in order. */
const withCaptions = (markup: readonly Zone[], captions: readonly Range[]): Zone[] =>
  captions.length === 0
    ? [...markup]
    : [...markup, ...captions.map((caption) => zone(caption, 'caption'))].sort((a, b) => a.start - b.start)

/** The gaps that markup leaves inside a frame element belong to the frame. */
function withFrames(markup: readonly Zone[], frames: readonly Zone[]): Zone[] {
  const result: Zone[] = []
  let at = 0
  let last = 0
  for (const frame of frames) {
    if (frame.start < last) continue
    while (at < markup.length && (markup[at] as Zone).end <= frame.start) result.push(markup[at++] as Zone)
    let from = frame.start
    while (at < markup.length && (markup[at] as Zone).start < frame.end) {
      const known = markup[at++] as Zone
      if (known.start > from) result.push({ ...frame, start: from, end: known.start })
      result.push(known)
      from = known.end
    }
    if (from < frame.end) result.push({ ...frame, start: from })
    last = frame.end
  }
  while (at < markup.length) result.push(markup[at++] as Zone)
  return result
}
