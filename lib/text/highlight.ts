import { type FoldScript, fold, foldText } from './fold.ts'

/** Characters [start, end) of a shown text, in UTF-16 units. */
export type TextRange = { readonly start: number; readonly end: number }
/** A stretch of a shown text and the matches inside it (both counted in the whole text). */
export type Passage = TextRange & { readonly matches: readonly TextRange[] }

function merge(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last && range.start < last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else merged.push(range)
  }
  return merged
}

/** Where the terms (unfolded, as typed) stand in a shown text; ordered, without overlap. Punctuation inside a match is marked with it. */
export function findMatches(shown: string, terms: readonly string[], script: FoldScript = 'any'): TextRange[] {
  const needles = terms.map((term) => foldText(term, script)).filter((needle) => needle !== '')
  if (needles.length === 0) return []
  const folded = fold(shown, script)
  const found: TextRange[] = []
  for (const needle of needles) {
    for (let at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + needle.length)) {
      found.push({ start: folded.starts[at] ?? 0, end: folded.ends[at + needle.length - 1] ?? 0 })
    }
  }
  return merge(found)
}

const clauseEnd = /[。！？；!?;\n]/
/** Grows a stretch to the length wanted, but not beyond its paragraph; begins at a clause where one begins near by. */
function window(shown: string, match: TextRange, length: number): TextRange {
  const reachStart = Math.max(0, match.start - length)
  const paragraphStart = reachStart + shown.slice(reachStart, match.start).lastIndexOf('\n') + 1
  const reachEnd = Math.min(shown.length, match.end + length)
  const lineEnd = shown.slice(match.end, reachEnd).indexOf('\n')
  const paragraphEnd = lineEnd < 0 ? reachEnd : match.end + lineEnd
  const room = Math.max(0, length - (match.end - match.start))
  const earliest = Math.max(paragraphStart, match.start - Math.floor(room / 2), 0)
  const clause = shown.slice(earliest, match.start).search(clauseEnd)
  const start = earliest === paragraphStart || clause < 0 ? earliest : earliest + clause + 1
  const end = Math.min(paragraphEnd, Math.max(match.end, start + length))
  return wholeCharacters(shown, { start: Math.max(paragraphStart, Math.min(start, end - length)), end })
}

const isLowSurrogate = (text: string, at: number) =>
  at > 0 && at < text.length && text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) <= 0xdfff
function wholeCharacters(text: string, { start, end }: TextRange): TextRange {
  return { start: isLowSurrogate(text, start) ? start - 1 : start, end: isLowSurrogate(text, end) ? end + 1 : end }
}

/** The matches that lie inside `range`, found from the one at `index` outwards. */
function matchesInside(matches: readonly TextRange[], index: number, range: TextRange): TextRange[] {
  let first = index
  while (first > 0 && (matches[first - 1] as TextRange).start >= range.start) first -= 1
  let last = index
  while (last + 1 < matches.length && (matches[last + 1] as TextRange).end <= range.end) last += 1
  return matches.slice(first, last + 1)
}

/** No report says a word more often; of a page that does, the passages are chosen among so many matches. */
const mostCandidates = 2000

/**
 * The best passages around the matches, at most `count`, each about `lengthUnits` UTF-16 units and inside one paragraph; those with the most matches
 * first chosen, then in text order. Without a match, the beginning of the text as one passage.
 */
export function passages(
  shown: string,
  terms: readonly string[],
  options: { lengthUnits?: number; count?: number; script?: FoldScript } = {},
): Passage[] {
  const { lengthUnits = 120, count = 1, script = 'any' } = options
  const matches = findMatches(shown, terms, script)
  if (matches.length === 0)
    return shown === '' ? [] : [{ ...wholeCharacters(shown, { start: 0, end: Math.min(shown.length, lengthUnits) }), matches: [] }]
  const words = new Map<string, string>()
  const wordAt = ({ start, end }: TextRange) => {
    const printed = shown.slice(start, end)
    const word = words.get(printed) ?? foldText(printed, script)
    words.set(printed, word)
    return word
  }
  const candidates = matches.slice(0, mostCandidates).map((match, index) => {
    const range = window(shown, match, lengthUnits)
    const inside = matchesInside(matches, index, range)
    return { passage: { ...range, matches: inside }, worth: new Set(inside.map(wordAt)).size }
  })
  const chosen: Passage[] = []
  for (const { passage } of candidates.toSorted(
    (a, b) => b.worth - a.worth || b.passage.matches.length - a.passage.matches.length || a.passage.start - b.passage.start,
  )) {
    if (chosen.length >= count) break
    if (chosen.every((other) => passage.end <= other.start || passage.start >= other.end)) chosen.push(passage)
  }
  return chosen.sort((a, b) => a.start - b.start)
}

/** A text cut at its matches, for a component to put marks around. */
export function markedParts(shown: string, range: TextRange, matches: readonly TextRange[]): { text: string; marked: boolean }[] {
  const parts: { text: string; marked: boolean }[] = []
  let at = range.start
  const push = (end: number, marked: boolean) => {
    if (end > at) parts.push({ text: shown.slice(at, end), marked })
    at = Math.max(at, end)
  }
  for (const match of matches) {
    if (match.end <= range.start || match.start >= range.end) continue
    push(Math.max(match.start, range.start), false)
    push(Math.min(match.end, range.end), true)
  }
  push(range.end, false)
  return parts
}
