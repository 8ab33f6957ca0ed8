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

/** Lines behind the last sentence. Offices sign there. */
function tailLines(body: string): HeadLine[] {
  const lines: HeadLine[] = []
  let end = body.trimEnd().length
  while (lines.length < mostTailLines) {
    const start = body.lastIndexOf('\n', end - 1) + 1
    const line = body.slice(start, end)
    if (start === 0 || line.length > longestTailLine || sentenceEnd.test(line)) break
    if (!signed.test(line)) lines.push({ start, end, places: named(line) })
    end = start - 1
  }
  return lines
}

const mostTailLines = 4
const longestTailLine = 40
const signed = new RegExp(`[日号)）》”"、]\\s*$|(?:${cues.officeEnding})\\s*$`, 'u')

/**
 * Headlines of other articles at the end: their places are others than those of title and lead, or give a reading to a name that these leave
 * open (甲区, and below the text 乙市甲区).
 */
function foreignTail(body: string, title: string): readonly HeadLine[] {
  const tail = tailLines(body)
  const lead = body.slice(0, Math.min(leadLength, ...tail.map(({ start }) => start)))
  const home = placeMentions(`${title}\n${lead}`)
  const known = home.filter(({ codes }) => codes.length === 1)
  const open = home.filter(({ codes }) => codes.length > 1)
  const isForeign = (place: PlaceMention) =>
    known.length > 0 ? !known.some((other) => agree(place, other)) : open.some((other) => place.codes.length === 1 && agree(place, other))
  return tail.filter(({ places }) => places.some(isForeign))
}

/** The body with such lines blanked, so that nothing is read from them and offsets hold. */
export function withoutForeignHeadlines(body: string, title: string): string {
  return [...foreignLines(body, title), ...foreignTail(body, title)].reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    body,
  )
}
