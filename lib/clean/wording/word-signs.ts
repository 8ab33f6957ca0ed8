import type { OfficialWords, WordNumber } from './official-words.ts'

/** Words that rewriting machines put, and the words of officials for which they put them. */
export type SpunWords = ReadonlyMap<WordNumber, readonly WordNumber[]>

/** What tells whether a word was put by a machine. Each sign sorts the word into one of its classes, and each class has a weight. */
export type WordSign = (words: OfficialWords, place: Place) => number

/** A word of a text with its neighbours (0: none). `official`: the best word that it may stand for, 0 where none is known; `gain`: how much better that one stands there. */
export type Place = {
  readonly word: WordNumber
  readonly before: WordNumber
  readonly behind: WordNumber
  /** How often it is met beside each. */
  readonly metBefore: number
  readonly metBehind: number
  readonly official: WordNumber
  readonly gain: number
  /** How often the official word stands on the page, and how often it would be expected to. */
  readonly printed: number
  readonly expected: number
}

const classOf = (value: number, limits: readonly number[]): number => {
  let at = 0
  while (at < limits.length && value >= (limits[at] as number)) at++
  return at
}

const chances = [0.03, 0.1, 0.3, 1, 3]
const bonds = [0, 2, 4, 6, 8]
const chancesOfLetter = [0.3, 1, 3, 10]
const bondsOfLetter = [-1, 1, 3]
const unmet = chances.length + 1
const unmetLetter = chancesOfLetter.length + 1
const letterClasses = unmet + bonds.length + 1
const edgeClass = letterClasses + unmetLetter + bondsOfLetter.length + 1

/** How well two stand side by side, of which one is the word and the other its neighbour. */
function bondClass(words: OfficialWords, word: WordNumber, neighbour: WordNumber, met: number): number {
  if (neighbour === 0) return edgeClass
  const chance = words.expected(word, neighbour)
  if (words.isWord(neighbour)) return met === 0 ? classOf(chance, chances) : unmet + classOf(Math.log2(met / chance), bonds)
  return letterClasses + (met === 0 ? classOf(chance, chancesOfLetter) : unmetLetter + classOf(Math.log2(met / chance), bondsOfLetter))
}

const gains = [-4, -1, 1, 3, 5, 8, 12]
const peaks = [0.1, 0.2, 0.4, 0.6]
const unmetPeak = peaks.length + 1

/** Whether the neighbour nearly always stands beside one other word. */
function peakClass(isTop: boolean, peak: number, met: number): number {
  if (peak === 0) return 0
  if (isTop) return 1
  return 2 + classOf(peak, peaks) + (met === 0 ? unmetPeak : 0)
}

export const wordSigns = {
  official: (words, { word }) => classOf(words.official(word), [-1.5, 0, 1.5, 3, 5, 6.5, 8.5, 10]),
  excess: (words, { word }) => classOf(words.generalExcess(word), [-4, -2, 0, 2, 4]),
  before: (words, { word, before, metBefore }) => bondClass(words, word, before, metBefore),
  behind: (words, { word, behind, metBehind }) => bondClass(words, word, behind, metBehind),
  unmet: (words, { before, behind, metBefore, metBehind }) =>
    Number(words.isWord(before) && metBefore === 0) + Number(words.isWord(behind) && metBehind === 0),
  peakBefore: (words, { word, before, metBefore }) =>
    words.isWord(before) ? peakClass(words.topBehind(before) === word, words.peakBehind(before), metBefore) : 0,
  peakBehind: (words, { word, behind, metBehind }) =>
    words.isWord(behind) ? peakClass(words.topBefore(behind) === word, words.peakBefore(behind), metBehind) : 0,
  instead: (words, { word, official, gain }) =>
    official === 0 ? 0 : 1 + (gains.length + 1) * classOf(words.official(word), [3, 6.5]) + classOf(gain, gains),
  printed: (_, { official, gain, printed, expected }) =>
    official === 0 || gain < 1 ? 0 : 1 + 3 * classOf(expected, [0.3, 1]) + Math.min(printed, 2),
} satisfies Readonly<Record<string, WordSign>>

export type WordSignName = keyof typeof wordSigns
export const wordSignNames = Object.keys(wordSigns) as readonly WordSignName[]

/** How much oftener two stand side by side than by chance; what was never met is granted a little. */
const bond = (words: OfficialWords, first: WordNumber, second: WordNumber): number => {
  if (first === 0 || second === 0) return 0
  const chance = words.expected(first, second)
  return Math.log2((words.together(first, second) + 0.3 * chance + 0.02) / (chance + 0.02))
}

/** The words of a text, each with what tells of it; single characters and marks are only neighbours. Lines are segmented one by one. */
export function placesIn(words: OfficialWords, spun: SpunWords, lines: readonly (readonly WordNumber[])[]): Place[] {
  const counts = new Map<WordNumber, number>()
  let all = 0
  for (const line of lines)
    for (const word of line) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
      all++
    }
  const places: Place[] = []
  for (const line of lines) {
    let metBefore = 0
    for (let at = 0; at < line.length; at++) {
      const word = line[at] as WordNumber
      const before = line[at - 1] ?? 0
      const behind = line[at + 1] ?? 0
      const isWord = words.isWord(word)
      const metBehind = isWord || words.isWord(behind) ? words.together(word, behind) : 0
      if (isWord) {
        const candidates = spun.get(word)
        const instead = candidates ? bestOfficial(words, candidates, word, before, behind, counts, all) : none
        places.push({ word, before, behind, metBefore, metBehind, ...instead })
      }
      metBefore = metBehind
    }
  }
  return places
}

const none = { official: 0, gain: 0, printed: 0, expected: 0 }

function bestOfficial(
  words: OfficialWords,
  candidates: readonly WordNumber[],
  word: WordNumber,
  before: WordNumber,
  behind: WordNumber,
  counts: ReadonlyMap<WordNumber, number>,
  all: number,
): Pick<Place, 'official' | 'gain' | 'printed' | 'expected'> {
  let [official, gain] = [0, Number.NEGATIVE_INFINITY]
  const own = bond(words, before, word) + bond(words, word, behind)
  for (const candidate of candidates) {
    const better = bond(words, before, candidate) + bond(words, candidate, behind) - own
    if (better > gain) [official, gain] = [candidate, better]
  }
  return { official, gain, printed: counts.get(official) ?? 0, expected: (2 ** words.official(official) * all) / 1_000_000 }
}
