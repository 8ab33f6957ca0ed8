import { menuLine, notSubtitles, notTitles, titleBeginnings, titleEndings, titleSigns } from '#lib/knowledge/title-marks.ts'
import type { Finding, Quote, ZoneKind } from '#lib/report/index.ts'
import { bodyParagraphs } from './body-paragraphs.ts'
import { found, missing } from './finding.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import { paragraphsOf, type Span } from './sentences.ts'
import { titleFromLead } from './title-from-lead.ts'

/** (2015年2月26日) and 2015年2月26日 under a title are the day of a speech, and part of its head; one in figures without brackets is a stamp. */
const dayOfPaper = /^\s*(?:[(（].{4,20}[)）]|\d{4}年\d{1,2}月(?:\d{1,2}日)?)\s*$/u

type Candidate = { readonly text: string; readonly quote: Quote; readonly weight: number }

/**
 * The title: the line of the title block that speaks most like one, else what the page's head or the capture's file name says, else a
 * clause of the lead (basis `derived`). In simplified script, without site names and file endings.
 */
export function readTitle(input: ExtractInput): Finding<string> {
  const threads = threadTitles(input)
  const printed = [...candidates(input, 'title'), ...candidates(input, 'meta'), ...firstLine(input)]
  const best = strongest(printed) ?? strongest(threads)
  if (best) return titleFinding(best, [...printed, ...threads], printed.includes(best) ? 'title-block' : 'thread-title')
  const derived = titleFromLead(input)
  if (derived.value !== null) return derived
  const named = candidates(input, 'fileName').filter((candidate) => /\p{Script=Han}{6}/u.test(candidate.text))
  const file = strongest(named)
  return file ? { ...titleFinding(file, [], 'file-name'), confidence: 'unsure', basis: 'derived' } : missing('not-printed', 'no-title')
}

/** The lines beside the headline, as one value with spaces for line ends: kicker, deck, the speaker and the day of a speech, the number of a notice. */
export function readSubtitle(input: ExtractInput): Finding<string> {
  const text = input.simple.subtitle ?? ''
  const spans = paragraphsOf(text)
    .filter((span) => dayOfPaper.test(span.text) || (!notSubtitles.test(span.text) && !menuLine.test(span.text)))
    .map((span) => trimmed(input, 'subtitle', span, false))
  const lines = spans.flatMap((line) => (line ? [line] : []))
  if (lines.length === 0) return missing('not-printed', 'no-subtitle')
  return found(lines.map((line) => line.text).join(' '), {
    rule: 'subtitle-block',
    confidence: 'likely',
    quotes: lines.map((line) => line.quote),
  })
}

function titleFinding(best: Candidate, all: readonly Candidate[], rule: string): Finding<string> {
  const alternatives = [...new Set(all.map((candidate) => candidate.text))].filter((text) => text !== best.text)
  const confidence = best.weight >= 3 && alternatives.length === 0 ? 'certain' : 'likely'
  return found(best.text, { rule, confidence, quotes: [best.quote], alternatives })
}

function candidates(input: ExtractInput, zone: ZoneKind): Candidate[] {
  return paragraphsOf(input.simple[zone] ?? '').flatMap((line) => {
    const candidate = trimmed(input, zone, line, true)
    return candidate && isTitleLike(candidate.text) ? [candidate] : []
  })
}

/** What a forum calls the thread: the line behind 标题:. */
function threadTitles(input: ExtractInput): Candidate[] {
  const text = input.simple.forumFrame ?? ''
  return [...text.matchAll(/(?:标题|主题)[:：]\s*([^\n]{4,80})/g)].flatMap((match) => {
    const start = match.index + match[0].length - (match[1]?.length ?? 0)
    const candidate = trimmed(input, 'forumFrame', { start, end: start + (match[1]?.length ?? 0), text: match[1] ?? '' }, true)
    return candidate && isTitleLike(candidate.text) ? [candidate] : []
  })
}

/** The first line of the body, where it is a headline that was not told from it: short, without a sentence's end, and named like a meeting. */
function firstLine(input: ExtractInput): Candidate[] {
  const [line, next] = bodyParagraphs(input)
  if (!line || !next || line.text.length > 60 || /[。；;:：]/.test(line.text)) return []
  const candidate = trimmed(input, 'body', line, true)
  return candidate && candidate.weight >= 4 && isTitleLike(candidate.text) ? [candidate] : []
}

const isTitleLike = (text: string) => /\p{Script=Han}{2}/u.test(text) && text.length <= 120 && !notTitles.test(text) && !menuLine.test(text)

/** The first of the lines with the greatest weight. */
function strongest(lines: readonly Candidate[]): Candidate | null {
  return lines.reduce<Candidate | null>((best, line) => (best === null || line.weight > best.weight ? line : best), null)
}

function weightOf(text: string): number {
  return titleSigns.reduce((sum, sign) => sum + (sign.pattern.test(text) ? sign.weight : 0), 0)
}

function trimmed(input: ExtractInput, zone: ZoneKind, line: Span, marks: boolean): Candidate | null {
  const [from, to] = marks ? innerRange(line.text) : blankRange(line.text)
  if (to <= from) return null
  const text = line.text.slice(from, to)
  return { text, quote: quoteAt(input, zone, line.start + from, line.start + to, 'value'), weight: weightOf(text) }
}

function blankRange(text: string): [number, number] {
  return [text.length - text.trimStart().length, text.trimEnd().length]
}

/** Where the title stands in a line, endings and beginnings taken off as often as they come. */
function innerRange(text: string): [number, number] {
  let [from, to] = blankRange(text)
  for (let before = -1; before !== to - from; ) {
    before = to - from
    const start = titleBeginnings.map((pattern) => pattern.exec(text.slice(from, to))?.[0].length ?? 0)
    from += Math.max(0, ...start)
    const end = titleEndings.map((pattern) => pattern.exec(text.slice(from, to))?.[0].length ?? 0)
    to -= Math.max(0, ...end)
  }
  return [from, to]
}
