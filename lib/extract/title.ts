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
  const titles = candidates(input, 'title')
  const head = candidates(input, 'meta')
  const others = [...head, ...firstLine(input)]
  const best = ofBlock(titles, deckLines(input), [...head, ...threads]) ?? strongest([...titles, ...others]) ?? strongest(threads)
  if (best) return titleFinding(best, [...titles, ...others, ...threads], threads.includes(best) ? 'thread-title' : 'title-block')
  const derived = titleFromLead(input)
  if (derived.value !== null) return derived
  const named = candidates(input, 'fileName').filter((candidate) => /\p{Script=Han}{6}/u.test(candidate.text))
  const file = strongest(named)
  return file ? { ...titleFinding(file, [], 'file-name'), confidence: 'unsure', basis: 'derived' } : missing('not-printed', 'no-title')
}

/**
 * The line of the title block that the head of the page or of the thread repeats, else the one that speaks most like a title; a deck only where
 * it is repeated alone, or where the title line is one of a menu or a sentence. Null where no line will do.
 */
function ofBlock(titles: readonly Candidate[], decks: readonly Candidate[], witnesses: readonly Candidate[]): Candidate | null {
  const isRepeated = ({ text }: Candidate) => {
    const line = folded(text)
    return line.length >= leastRepeated && witnesses.some((witness) => folded(witness.text).startsWith(line))
  }
  const good = titles.filter((candidate) => !isPoor(candidate))
  return (
    strongest(good.filter(isRepeated)) ??
    strongest(decks.filter(isRepeated)) ??
    strongest(good.filter(({ weight }) => weight > 0 || witnesses.length === 0)) ??
    (good.length === 0 && titles.length > 0 ? strongest(decks) : null)
  )
}

const leastRepeated = 6
/** What is compared: characters and figures, without the readings that a converter put behind characters. */
const folded = (text: string) => text.replace(/[(（][a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ]{1,6}[)）]|[^\p{Script=Han}A-Za-z0-9]/gu, '')

/** A line of a menu or a column, and the first sentence of a text, are no titles where anything else is there. */
const columnLine =
  /^[^\s|｜]{2,8}\s*[|｜]\s*[^\s|｜]{2,8}$|^\S{2,8}(?:网|在线|门户|论坛|频道)(?:\s.*)?$|网\s?[(（]页面快照|编印|^【[^】]{2,4}】(?!.*(?:召开|举行|举办))|简报第?\d{0,4}期?$/u
const sentence = /^(?=.{40})[^,，]*[,，][^,，]*[,，]|[。？?]$|^\d{1,2}月\d{1,2}日[,，]/u
/** 甲市创建办 2016年7月11日: who made a paper, and when. */
const makerAndDay = /^\p{Script=Han}{2,20}[\s\u3000]+(?:19|20)\d\d年\d{1,2}月(?:\d{1,2}日)?$/u
const isPoor = ({ text }: Candidate) => columnLine.test(text) || sentence.test(text) || makerAndDay.test(text)

/** Lines of the block beside the one that was told as the title: another headline, unless it goes on from it (——……) or names a person or a day. */
function deckLines(input: ExtractInput): Candidate[] {
  return candidates(input, 'subtitle').filter(
    (candidate) =>
      !/^[—(（-]|XX|某某/u.test(candidate.text) &&
      !dayOfPaper.test(candidate.text) &&
      !notSubtitles.test(candidate.text) &&
      !isPoor(candidate) &&
      /\p{Script=Han}{4}/u.test(candidate.text),
  )
}

/**
 * The lines beside the headline, as one value with spaces for line ends: kicker, deck, the speaker and the day of a speech, the number of a
 * notice. Where the title was read from one of them, the headline that it stands beside takes its place.
 */
export function readSubtitle(input: ExtractInput, title: Finding<string> = readTitle(input)): Finding<string> {
  const isTitle = (quote: Quote) => title.quotes.some(({ zone, start }) => quote.zone === zone && quote.start === start)
  const beside = linesOf(input, 'subtitle')
  const lines = beside.some(({ quote }) => isTitle(quote))
    ? [...linesOf(input, 'title'), ...beside.filter(({ quote }) => !isTitle(quote))]
    : beside
  if (lines.length === 0) return missing('not-printed', 'no-subtitle')
  return found(lines.map((line) => line.text).join(' '), {
    rule: 'subtitle-block',
    confidence: 'likely',
    quotes: lines.map((line) => line.quote),
  })
}

const linesOf = (input: ExtractInput, zone: ZoneKind) =>
  paragraphsOf(input.simple[zone] ?? '')
    .filter((span) => dayOfPaper.test(span.text) || (!notSubtitles.test(span.text) && !menuLine.test(span.text)))
    .flatMap((span) => trimmed(input, zone, span, false) ?? [])

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
