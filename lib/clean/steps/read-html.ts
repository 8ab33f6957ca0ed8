import type { Edit, Range, Zone, ZoneKind } from '#lib/report/index.ts'
import elements from '../data/html-elements.json' with { type: 'json' }
import type { Draft } from '../draft/draft.ts'
import { matchingEnds } from '../html/matching-ends.ts'
import { type TagToken, tagTokens } from '../html/tag-tokens.ts'

const unseen: ReadonlySet<string> = new Set(elements.unseen)
const blocks: ReadonlySet<string> = new Set(elements.blocks)
const cells: ReadonlySet<string> = new Set(elements.cells)
const metaNames: ReadonlySet<string> = new Set(elements.metaNames)
const roles: ReadonlyMap<string, ZoneKind> = new Map(Object.entries(elements.roles) as [string, ZoneKind][])
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|$)/i

type Found = { readonly zones: Zone[]; readonly edits: Edit[] }

/**
 * Reads the markup of an HTML source. Tags, comments and what a browser does not show become `markup`, except that tags of blocks become
 * line ends; title and meta contents become `meta`; navigation, footer and aside elements become zones; line ends of the source are blanks.
 */
export function readHtml(draft: Draft): Draft {
  const tokens = tagTokens(draft.source)
  const ends = matchingEnds(tokens)
  const found: Found = { zones: [], edits: [] }
  const frames: Zone[] = []
  let from = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as TagToken
    readText(draft.source, from, token.start, found)
    const end = ends.get(at)
    const role = roles.get(token.name)
    if (token.opens && role && end !== undefined) frames.push(zone({ start: token.start, end: (tokens[end] as TagToken).end }, role))
    const through = token.opens && end !== undefined && isUnseen(token) ? end : at
    from = (tokens[through] as TagToken).end
    readTag(draft.source, token, { start: token.start, end: from }, through > at, tokens[end ?? at] as TagToken, found)
    if (token.name === 'title' && token.opens && end !== undefined) at = end
    if (token.name === 'title' && token.opens && end !== undefined) from = (tokens[end] as TagToken).end
    else at = through
  }
  readText(draft.source, from, draft.source.length, found)
  return { ...draft, edits: found.edits, zones: withFrames(found.zones, frames) }
}

const zone = (range: Range, kind: ZoneKind): Zone => ({ start: range.start, end: range.end, kind, step: 'html' })

const isUnseen = ({ name, attributes }: TagToken) =>
  unseen.has(name) ||
  attributes.has('hidden') ||
  attributes.get('aria-hidden') === 'true' ||
  hiddenStyle.test(attributes.get('style') ?? '')

function readTag(source: string, token: TagToken, range: Range, skipped: boolean, end: TagToken, found: Found): void {
  if (!skipped && (blocks.has(token.name) || cells.has(token.name)))
    found.edits.push({ ...range, start: range.start, after: cells.has(token.name) ? ' ' : '\n', steps: ['html'] })
  else if (token.name === 'meta' && token.opens) pushAround(token, metaValue(source, token), found)
  else if (token.name === 'title' && token.opens && end.start > token.end)
    pushAround({ start: token.start, end: end.end }, { start: token.end, end: end.start }, found)
  else if (range.start < range.end) found.zones.push(zone(range, 'markup'))
}

/** The value of a meta element that tells of the text, without its quotes. */
function metaValue(source: string, token: TagToken): Range | null {
  const name = (token.attributes.get('name') ?? token.attributes.get('property') ?? '').toLowerCase()
  const attribute = metaNames.has(name) ? token.attributeRange('content') : null
  if (!attribute) return null
  const written = source.slice(attribute.start, attribute.end)
  const open = /^content\s*=\s*["']?/i.exec(written)?.[0].length ?? written.length
  const close = /["']$/.test(written) ? 1 : 0
  return attribute.start + open < attribute.end - close ? { start: attribute.start + open, end: attribute.end - close } : null
}

function pushAround(whole: Range, inner: Range | null, found: Found): void {
  if (!inner) {
    found.zones.push(zone(whole, 'markup'))
    return
  }
  found.zones.push(
    zone({ start: whole.start, end: inner.start }, 'markup'),
    zone(inner, 'meta'),
    zone({ start: inner.end, end: whole.end }, 'markup'),
  )
}

const sourceLineEnd = /[ \t]*[\n\r][ \t\n\r]*/g

/** Line ends of the source are blanks to a browser, and nothing between Chinese characters. */
function readText(source: string, start: number, end: number, found: Found): void {
  if (start >= end) return
  const text = source.slice(start, end)
  for (const match of text.matchAll(sourceLineEnd)) {
    const edge = match.index === 0 || match.index + match[0].length === text.length
    const inside = /\p{Script=Han}$|[、。,;:]$/u.test(text.slice(Math.max(0, match.index - 2), match.index))
    found.edits.push({
      start: start + match.index,
      end: start + match.index + match[0].length,
      after: edge || inside ? '' : ' ',
      steps: ['html'],
    })
  }
}

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
  result.push(...markup.slice(at))
  return result
}
