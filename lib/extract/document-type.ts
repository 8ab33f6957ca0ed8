import { commonWindow } from '#lib/knowledge/dated-phrases.ts'
import { type DocumentTypeRule, documentTypeRules, meetingAfterVisitPattern, visitPattern } from '#lib/knowledge/document-types.ts'
import type { DocumentType, Finding, MeetingDate, Place, Quote, ReportFlag, ZoneKind } from '#lib/report/index.ts'
import { mayMatch } from '#lib/text/needed-words.ts'
import { bodyIndex, bodyParagraphs, leadParagraphs } from './body-paragraphs.ts'
import { bodyDatedMentions } from './dated-mentions.ts'
import { everyMatch } from './every-match.ts'
import { found } from './finding.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import { novelFrame } from './novel-frame.ts'
import { paragraphsOf } from './sentences.ts'

/**
 * What kind of text it is. A masked text is a template only when no place survives in it; with a place it keeps its genre and is
 * flagged. Without any tell it is `other`.
 */
export function readDocumentType(input: ExtractInput, place: Finding<Place>): Finding<DocumentType> {
  const novel = novelFrame(input)
  if (novel) return found<DocumentType>('fiction', { rule: 'chapter-on-a-site-of-novels', confidence: 'likely', quotes: novel })
  const fits = documentTypeRules.flatMap((rule) => {
    const quotes = tells(rule, input)
    return quotes ? [{ rule, quotes }] : []
  })
  const types = [...new Set(fits.map(({ rule }) => rule.type))]
  const [first] = fits
  if (input.flags.includes('masked') && place.value === null) return template(types)
  if (!first) return found<DocumentType>('other', { rule: 'no-tell', confidence: 'unsure', basis: 'inferred', quotes: [] })
  return found(first.rule.type, {
    rule: first.rule.name,
    confidence: first.rule.strength,
    quotes: first.quotes,
    alternatives: types.filter((type) => type !== first.rule.type),
  })
}

/**
 * The flags of cleaning; `visit` where a visit is told, as the whole report or beside the meeting; `anachronism` where dated phrases exclude
 * each other (one of them had not been coined when the tasks of another had ended), or the year that stamp or address give.
 */
export function readFlags(input: ExtractInput, type: Finding<DocumentType>, date: Finding<MeetingDate> | null = null): ReportFlag[] {
  const body = input.simple.body ?? ''
  const isVisit =
    type.value === 'visit' || (type.value === 'report' && visitComesFirst(opening(input)) && meetingAfterVisitPattern.test(body))
  const isAgainstDate = date?.quotes.some(({ role }) => role === 'against') === true
  const isAnachronism = isAgainstDate || commonWindow(bodyDatedMentions(input)) === null
  return [
    ...new Set<ReportFlag>([
      ...input.flags,
      ...(isVisit ? (['visit'] as const) : []),
      ...(isAnachronism ? (['anachronism'] as const) : []),
    ]),
  ]
}

/** Whether a visit is told before any meeting is convened: a meeting on site has its round as well. */
function visitComesFirst(text: string): boolean {
  const visit = text.search(visitPattern)
  const convened = text.search(/召开|举行/u)
  return visit >= 0 && (convened < 0 || visit < convened)
}

function template(alternatives: readonly DocumentType[]): Finding<DocumentType> {
  return found<DocumentType>('template', {
    rule: 'masked-without-place',
    confidence: 'likely',
    basis: 'inferred',
    quotes: [],
    alternatives,
  })
}

function opening(input: ExtractInput): string {
  const body = input.simple.body ?? ''
  return body.slice(0, Math.max(bodyParagraphs(input)[1]?.end ?? body.length, leadParagraphs(input).at(-1)?.end ?? 0))
}

/** The places where a rule's tells stand, or null when one is not met. */
function tells(rule: DocumentTypeRule, input: ExtractInput): Quote[] | null {
  const body = input.simple.body ?? ''
  const titleZone: ZoneKind = (input.simple.title ?? '') === '' ? 'meta' : 'title'
  const isNeverInBody = [rule.opening, rule.body].some((pattern) => pattern !== undefined && !mayMatch(pattern, bodyIndex(input)))
  if (isNeverInBody || rule.notTitle?.test(input.simple[titleZone] ?? '')) return null
  const parts: (Quote[] | null)[] = []
  if (rule.title) parts.push(matches(input, titleZone, titleLines(input.simple[titleZone] ?? ''), rule.title, 1))
  if (rule.opening) parts.push(matches(input, 'body', [{ start: 0, text: opening(input) }], rule.opening, 1))
  if (rule.body) parts.push(matches(input, 'body', [{ start: 0, text: body }], rule.body, rule.count ?? 1))
  return parts.every((part) => part !== null) ? parts.flat() : null
}

/** Each looks at a run of blanks once: a head may hold thousands of them. */
const badge = /(?<!\s)\s*VIP$/i
const fileEnding = /(?<!\s)\s*\.(?:docx?|pdf|wps|txt)$/i

/** The lines of a title block without the endings of file names, so that a pattern's $ is the end of the title. */
function titleLines(text: string): { start: number; text: string }[] {
  return paragraphsOf(text).map(({ start, text: line }) => ({
    start,
    text: line.trimEnd().replace(badge, '').replace(fileEnding, '').trimEnd(),
  }))
}

function matches(
  input: ExtractInput,
  zone: ZoneKind,
  spans: readonly { start: number; text: string }[],
  pattern: RegExp,
  count: number,
): Quote[] | null {
  const quotes: Quote[] = []
  for (const span of spans) {
    for (const match of everyMatch(pattern, span.text)) {
      const start = span.start + match.index
      quotes.push(quoteAt(input, zone, start, start + match[0].length, 'cue'))
      if (quotes.length >= count) return quotes
    }
  }
  return null
}
