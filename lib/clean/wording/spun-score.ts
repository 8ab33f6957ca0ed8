import type { OfficialWords, WordNumber } from './official-words.ts'
import { placesIn, type SpunWords, type WordSign, type WordSignName, wordSignNames, wordSigns } from './word-signs.ts'

/** For each sign the weights of its classes: logarithms of how much likelier it is that a machine put the word. */
export type WordWeights = Readonly<Record<WordSignName, readonly number[]>>

/** Of the words of a rewritten page so many are thought to be changed. */
const changedShare = 0.06
const least = -4
const most = 6
/** From that evidence on a word is odd. */
const oddEvidence = 0.6
/** From that gain on an official word stands so much better that the printed one is hardly meant. */
const clearGain = 4
/** Officials themselves use both words where so often the printed one is met (parts in a million, as a logarithm). */
const commonWord = 6.5

/** What a page shows of having been rewritten; the weights of these make its score. */
export const pageSigns = ['constant', 'density', 'evidence', 'odd', 'swapped', 'runOn', 'start', 'length'] as const
export type PageSigns = readonly number[]

/** Clauses without a full stop: so many in a row are few writers' way. */
const manyClauses = 9

/**
 * What the words of a text show: how unlikely they are as official Chinese, and how much likelier as what machines put for it; and whether its clauses
 * stand in random order. `lines` are the paragraphs in simplified script.
 */
export function pageSignsOf(words: OfficialWords, spun: SpunWords, weights: WordWeights, lines: readonly string[]): PageSigns {
  const segmented = lines.map((line) => words.segment(line))
  const places = placesIn(words, spun, segmented)
  const signs = wordSignNames.map((name) => ({ classOf: wordSigns[name] as WordSign, weights: weights[name] }))
  const byWord = new Map<WordNumber, { sum: number; times: number; isSwapped: boolean }>()
  for (const place of places) {
    let logit = 0
    for (const sign of signs) logit += sign.weights[sign.classOf(words, place)] ?? 0
    const evidence = Math.log(1 + changedShare * (Math.exp(Math.max(least, Math.min(most, logit))) - 1))
    const isSwapped = place.gain >= clearGain && words.official(place.word) < commonWord
    const known = byWord.get(place.word)
    if (known) {
      known.sum += evidence
      known.times++
      known.isSwapped ||= isSwapped
    } else byWord.set(place.word, { sum: evidence, times: 1, isSwapped })
  }
  // A word of the page's own subject comes again and again: its evidence grows with the root of how often.
  const evidences = [...byWord.values()].map(({ sum, times }) => sum / Math.sqrt(times))
  const evidence = evidences.reduce((sum, one) => sum + one, 0)
  const odd = evidences.filter((one) => one > oddEvidence).length
  const swapped = [...byWord.values()].filter(({ isSwapped }) => isSwapped).length
  const size = places.length + 40
  return [
    1,
    (evidence / size) * 50,
    evidence / Math.sqrt(size),
    (odd / size) * 50,
    (swapped / size) * 50,
    runOn(lines) * 5,
    strangeStarts(words, segmented),
    Math.log(size) - 5,
  ]
}

/** The part of the text that stands in sentences of very many clauses. */
function runOn(lines: readonly string[]): number {
  const sentences = lines.flatMap((line) => line.split(/[。!?;:！？；：]/u))
  const length = (all: readonly string[]) => all.reduce((sum, one) => sum + one.length, 0)
  return length(sentences.filter((one) => one.split(/[,，]/u).length >= manyClauses)) / (length(sentences) + 100)
}

/** Lines begin with what mostly stands behind a comma, instead of behind a full stop: the mean over the long lines. */
function strangeStarts(words: OfficialWords, lines: readonly (readonly WordNumber[])[]): number {
  const comma = words.numberOf('，')
  const stop = words.numberOf('。')
  const long = lines.filter((line) => line.length >= 20)
  const oddity = (first: WordNumber) =>
    Math.log2((words.together(comma, first) + 3) / (words.expected(comma, first) + 3)) -
    Math.log2((words.together(stop, first) + 3) / (words.expected(stop, first) + 3))
  return long.reduce((sum, line) => sum + Math.max(-3, Math.min(3, oddity(line[0] ?? 0))), 0) / (long.length + 3)
}

export const scoreOf = (signs: PageSigns, weights: readonly number[]): number =>
  signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0)
