import type { Range } from '#lib/report/index.ts'
import table from './data/dated-phrases.json' with { type: 'json' }

/** When words of a policy, congress, campaign or institution can have been said. ISO days; `last` is null where nothing ends. */
export type DatedPhrase = { readonly pattern: string; readonly first: string; readonly last: string | null; readonly note?: string }
/** One occurrence; `last` is null too where the words look back, because what is past can be recalled at any time. */
export type DatedMention = Range & { readonly phrase: DatedPhrase; readonly first: string; readonly last: string | null }

/** Unverified: see the source in data/dated-phrases.json. */
export const datedPhrases: readonly DatedPhrase[] = table.phrases

const compiled = datedPhrases.map((phrase) => ({ phrase, pattern: new RegExp(phrase.pattern, 'u') }))
const clauseEnds = /[。！？；，!?;,\n]/u

/** The clause around [start, end): up to the nearest marks, commas included. */
function clauseAround(text: string, { start, end }: Range): string {
  let from = start
  while (from > 0 && !clauseEnds.test(text.charAt(from - 1))) from--
  let to = end
  while (to < text.length && !clauseEnds.test(text.charAt(to))) to++
  return text.slice(from, to)
}

const looksBack = (clause: string) => table.lookingBack.some((word) => clause.includes(word))

/** The first occurrence of each dated phrase in simplified text; one that does not look back is preferred. */
export function datedMentions(text: string): DatedMention[] {
  return compiled.flatMap(({ phrase, pattern }) => {
    const match = pattern.exec(text)
    if (!match) return []
    const range = { start: match.index, end: match.index + match[0].length }
    const last = looksBack(clauseAround(text, range)) ? null : phrase.last
    return [{ ...range, phrase, first: phrase.first, last }]
  })
}

/** The days that all windows share, or null where they contradict each other; an open end is null. */
export function commonWindow(
  mentions: readonly Pick<DatedMention, 'first' | 'last'>[],
): { first: string | null; last: string | null } | null {
  const firsts = mentions.map(({ first }) => first).toSorted()
  const lasts = mentions.flatMap(({ last }) => last ?? []).toSorted()
  const first = firsts.at(-1) ?? null
  const last = lasts[0] ?? null
  return first !== null && last !== null && first > last ? null : { first, last }
}
