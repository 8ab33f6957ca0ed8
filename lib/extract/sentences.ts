import type { Range } from '#lib/report/index.ts'

export type Span = Range & { readonly text: string }

function pieces(text: string, offset: number, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)]
    .map((match) => ({ start: offset + match.index, end: offset + match.index + match[0].length, text: match[0] }))
    .filter((span) => span.text.trim() !== '')
}

/** The paragraphs of a zone's text (its lines that are not blank). */
export const paragraphsOf = (text: string): Span[] => pieces(text, 0, /[^\n]+/g)

/** The sentences of a stretch, end marks included; a line end ends a sentence. */
export const sentencesOf = (text: string, offset = 0): Span[] => pieces(text, offset, /[^。！？!?;；\n]+[。！？!?;；]*[”"』」)）]*/g)

/** The clauses of a stretch: what stands between commas, sentence marks and line ends. */
export const clausesOf = (text: string, offset = 0): Span[] => pieces(text, offset, /[^,，。！？!?;；:：\n]+/g)

/** The one of these spans, which stand in order, that holds a position. */
export function spanAt(spans: readonly Span[], at: number): Span | undefined {
  let [from, to] = [0, spans.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((spans[middle]?.end ?? 0) <= at) from = middle + 1
    else to = middle
  }
  const span = spans[from]
  return span && span.start <= at ? span : undefined
}

/** No clause that a person wrote is longer, on either side of a word in it; lists of a page without marks would be. */
const farthest = 150
const clauseBorders: ReadonlySet<string> = new Set(',，。！？!?;；:：\n')

/** The clause around a position. */
export function clauseAt(text: string, at: number): Span {
  const isBorder = (index: number) => clauseBorders.has(text.charAt(index))
  let start = at
  while (start > 0 && at - start < farthest && !isBorder(start - 1)) start -= 1
  let end = at
  while (end < text.length && end - at < farthest && !isBorder(end)) end += 1
  return { start, end, text: text.slice(start, end) }
}
