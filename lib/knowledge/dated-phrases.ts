import type { Range } from '#lib/report/index.ts'
import { mayMatch } from '#lib/text/needed-words.ts'
import type { WordIndex } from '#lib/text/word-index.ts'
import table from './data/dated-phrases.json' with { type: 'json' }

/** When words of a policy, congress, campaign or institution can have been said. ISO days; `last` is null where nothing ends. */
export type DatedPhrase = {
  readonly pattern: string
  readonly first: string
  readonly last: string | null
  /** An office, or an edition in force, that acts: its end counts without words that set a task. */
  readonly acts?: boolean
  readonly note?: string
}
/** One occurrence; `last` is null too where the words do not set a task, because what is past can be recalled at any time. */
export type DatedMention = Range & { readonly phrase: DatedPhrase; readonly first: string; readonly last: string | null }

/** Unverified: see the source in data/dated-phrases.json. */
export const datedPhrases: readonly DatedPhrase[] = table.phrases

const compiled = datedPhrases.map((phrase) => ({ phrase, pattern: new RegExp(phrase.pattern, 'u') }))
const sentenceEnds: ReadonlySet<string> = new Set('。！？；!?;\n')

/** The sentence around [start, end). */
function sentenceAround(text: string, { start, end }: Range): string {
  let from = start
  while (from > 0 && !sentenceEnds.has(text.charAt(from - 1))) from--
  let to = end
  while (to < text.length && !sentenceEnds.has(text.charAt(to))) to++
  return text.slice(from, to)
}

/** Whether a sentence sets tasks, or tells of an office that acts, and nothing of the past: only then do its words end with their time. */
function isOfThePresent(sentence: string, { acts = false }: DatedPhrase): boolean {
  return (acts || table.lookingAhead.some((word) => sentence.includes(word))) && !table.lookingBack.some((word) => sentence.includes(word))
}

/** The first occurrence of each dated phrase in simplified text. */
export function datedMentions(index: WordIndex): DatedMention[] {
  const { text } = index
  return compiled.flatMap(({ phrase, pattern }) => {
    const match = mayMatch(pattern, index) ? pattern.exec(text) : null
    if (!match) return []
    const range = { start: match.index, end: match.index + match[0].length }
    const last = isOfThePresent(sentenceAround(text, range), phrase) ? phrase.last : null
    return [{ ...range, phrase, first: phrase.first, last }]
  })
}

/** The days that all windows share, or null where they contradict each other; an open end is null. */
export function commonWindow(
  mentions: readonly { readonly first: string | null; readonly last: string | null }[],
): { first: string | null; last: string | null } | null {
  const firsts = mentions.flatMap(({ first }) => first ?? []).toSorted()
  const lasts = mentions.flatMap(({ last }) => last ?? []).toSorted()
  const first = firsts.at(-1) ?? null
  const last = lasts[0] ?? null
  return first !== null && last !== null && first > last ? null : { first, last }
}
