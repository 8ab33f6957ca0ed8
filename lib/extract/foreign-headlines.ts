import { isWithin } from '#lib/knowledge/divisions.ts'
import { type PlaceMention, placeMentions } from '#lib/knowledge/place-mentions.ts'
import type { Range } from '#lib/report/index.ts'
import cues from './data/place-cues.json' with { type: 'json' }

/** A line of the head of a text, with the places that it names. */
type HeadLine = Range & { readonly places: readonly PlaceMention[] }

const mostLines = 10
const longestLine = 60
const sentenceEnd = /[。！？!?；;]/u
/** How much of the text behind the head says where it is at home, in characters. */
const leadLength = 300

/** The lines before the first sentence. */
function headLines(body: string): { readonly lines: readonly HeadLine[]; readonly rest: string } {
  const lines: HeadLine[] = []
  let start = 0
  while (lines.length < mostLines) {
    const end = body.indexOf('\n', start)
    const line = body.slice(start, end)
    if (end < 0 || line.length > longestLine || sentenceEnd.test(line)) break
    lines.push({ start, end, places: named(line) })
    start = end + 1
  }
  return { lines, rest: body.slice(start, start + leadLength) }
}

const named = (text: string) => placeMentions(text).filter(({ form, chained }) => form === 'full' || chained)
const agree = (a: PlaceMention, b: PlaceMention) =>
  a.codes.some((one) => b.codes.some((other) => isWithin(one, other) || isWithin(other, one)))

/**
 * Headlines of other articles that cleaning has left at the head of a text: lines without a sentence, naming places of which neither the
 * title nor the lead knows. A single one is told only where the lead names a place of its own; several, where they name different places.
 */
function foreignLines(body: string, title: string): readonly HeadLine[] {
  const { lines, rest } = headLines(body)
  if (lines.every(({ places }) => places.length === 0)) return []
  const lead = named(rest)
  const own = [...lead, ...named(title)]
  const foreign = lines.filter(({ places }) => places.length > 0 && !places.some((place) => own.some((other) => agree(place, other))))
  const differ = foreign.some((a) => foreign.some((b) => !a.places.some((one) => b.places.some((other) => agree(one, other)))))
  return lead.length > 0 || differ ? foreign : []
}

const teaserStart = /^\s*(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日[，,]?)?/u

/** 甲区、乙区作了发言: units that took part. */
const goesOnAsList = /[、和与及等]/u

/** 3月1日,甲市召开……: a paragraph that begins with a place is the beginning of another article, when it stands below a text about another place. */
function beginsWithPlace(line: string, places: readonly PlaceMention[]): boolean {
  const start = teaserStart.exec(line)?.[0].length ?? 0
  return places.some((place) => place.start === start && !goesOnAsList.test(line.charAt(place.end)))
}

/** Lines behind the last sentence, and paragraphs there that begin with a place. Offices sign there. */
function tailLines(body: string): HeadLine[] {
  const lines: HeadLine[] = []
  let end = body.trimEnd().length
  while (lines.length < mostTailLines) {
    const start = body.lastIndexOf('\n', end - 1) + 1
    const line = body.slice(start, end)
    const places = named(line)
    const isHeadline = line.length <= longestTailLine && !sentenceEnd.test(line)
    const isTeaser = line.length <= longestTeaser && beginsWithPlace(line, places)
    if (start === 0 || !(isHeadline || isTeaser)) break
    if (!isSigned(line)) lines.push({ start, end, places })
    end = start - 1
  }
  const isBelowText = sentenceEnd.test(body.slice(0, end))
  return isBelowText ? lines : lines.filter((one) => !sentenceEnd.test(body.slice(one.start, one.end)))
}

const mostTailLines = 10
const longestTailLine = 40
const longestTeaser = 120
const signed = new RegExp(`[日号)）》”"、]\\s*$|(?:${cues.officeEnding})\\s*$`, 'u')

const happens = /召开|举[行办]|部署|整治|公布|启动|开展/u
/** 甲市文明办, and no 甲市召开推进会. */
const isSigned = (line: string) => signed.test(line) && !happens.test(line)

/**
 * Headlines and beginnings of other articles at the end: their places are others than those of title and lead, or give a reading to a name
 * that these leave open (甲区, and below the text 乙市甲区), or have nothing in common where these name none.
 */
function foreignTail(body: string, title: string): readonly HeadLine[] {
  const tail = tailLines(body)
  if (tail.every(({ places }) => places.length === 0)) return []
  const lead = body.slice(0, Math.min(leadLength, ...tail.map(({ start }) => start)))
  const home = placeMentions(`${title}\n${lead}`)
  const known = home.filter(({ codes }) => codes.length === 1)
  const open = home.filter(({ codes }) => codes.length > 1)
  const told = tail.flatMap(({ places }) => places)
  const isMixed = home.length === 0 && told.some((a) => told.some((b) => !agree(a, b)))
  const isForeign = (place: PlaceMention) =>
    known.length > 0
      ? !known.some((other) => agree(place, other))
      : isMixed || open.some((other) => place.codes.length === 1 && agree(place, other))
  return tail.filter(({ places }) => places.some(isForeign))
}

/** Headlines anywhere in the text, of places that have nothing in common with the one that the title names. */
function otherHeadlines(body: string, title: string): readonly HeadLine[] {
  const home = named(title).filter(({ codes }) => codes.length === 1)
  if (home.length === 0) return []
  return Array.from(body.matchAll(/[^\n]+/gu))
    .filter(([line]) => line.length <= longestTailLine && !sentenceEnd.test(line) && happens.test(line))
    .map((line) => ({ start: line.index, end: line.index + line[0].length, places: named(line[0]) }))
    .filter(({ places }) => places.length > 0 && !places.some((place) => home.some((other) => agree(place, other))))
}

const pager = /[上下前后][一1][条篇版期页则]/gu
const longestPager = 160

/** 上一条 甲市召开…… 下一条 ……: neighbours of the page in its list, in a line that cleaning has left. A line of a paper's frame may end in the text. */
function pagerLines(body: string): Range[] {
  if (!/[上下前后][一1][条篇版期页则]/u.test(body)) return []
  return Array.from(body.matchAll(/[^\n]+/gu)).flatMap((line) => {
    const marks = Array.from(line[0].matchAll(pager))
    const last = marks.at(-1)
    if (!last || (marks.length < 2 && (marks[0]?.index ?? 0) > 6)) return []
    const isWhole = line[0].length <= longestPager && last.index < line[0].length / 2
    return [{ start: line.index, end: line.index + (isWhole || marks.length < 2 ? line[0].length : last.index + last[0].length) }]
  })
}

/** The body with such lines blanked, so that nothing is read from them and offsets hold. */
export function withoutForeignHeadlines(body: string, title: string): string {
  return [...pagerLines(body), ...foreignLines(body, title), ...foreignTail(body, title), ...otherHeadlines(body, title)].reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    body,
  )
}
