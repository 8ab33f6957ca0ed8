import { lettersOf, type WordData } from '#lib/clean/wording/official-words.ts'
import type { Text } from './sources.ts'

type Counts = { readonly letters: Map<string, number>; readonly pairs: Map<string, Map<string, number>> }

/** Words met less often are left out, unless they are common in general Chinese or machines put them. */
const fewestOfWord = 3
const leastGeneral = 2
/** The same of two side by side. */
const fewestOfPair = 2
const fewestOfLetterPair = 4

const add = <Key>(counts: Map<Key, number>, key: Key, times: number) => counts.set(key, (counts.get(key) ?? 0) + times)
const markOf = (times: number): string => String.fromCharCode(0x30 + Math.max(0, Math.min(78, Math.round(2 * Math.log2(times)))))

/** Segments by a dictionary alone: the words of two characters that are likeliest together. */
function segmenterOf(general: ReadonlyMap<string, number>): (line: string) => string[] {
  const wordCost = (word: string): number => {
    const parts = general.get(word)
    return parts === undefined ? Number.POSITIVE_INFINITY : 20 - Math.log2(parts + 0.02)
  }
  return (line) => {
    const letters = lettersOf(line)
    const best = [0]
    const sizes = [0]
    for (let at = 1; at <= letters.length; at++) {
      const alone = (best[at - 1] as number) + 13
      const together = at < 2 ? Number.POSITIVE_INFINITY : (best[at - 2] as number) + wordCost(letters.slice(at - 2, at))
      best[at] = Math.min(alone, together)
      sizes[at] = together < alone ? 2 : 1
    }
    const words: string[] = []
    for (let at = letters.length; at > 0; at -= sizes[at] as number) words.push(letters.slice(at - (sizes[at] as number), at))
    return words.reverse()
  }
}

const newCounts = (): Counts => ({ letters: new Map(), pairs: new Map() })

function count(counts: Counts, words: readonly string[], times: number): void {
  words.forEach((word, at) => {
    add(counts.letters, word, times)
    const next = words[at + 1]
    if (next === undefined) return
    const row = counts.pairs.get(word) ?? new Map<string, number>()
    counts.pairs.set(word, row)
    add(row, next, times)
  })
}

/** Counts of each fold of the texts, and what any folds together say. */
export function countedWords(texts: readonly Text[], general: ReadonlyMap<string, number>) {
  const segment = segmenterOf(general)
  const byFold = Map.groupBy(texts, ({ fold }) => fold)
  const counts = new Map(
    [...byFold].map(([fold, some]) => {
      const own = newCounts()
      for (const { lines, times } of some) for (const line of lines) count(own, segment(line), times)
      return [fold, own] as const
    }),
  )
  return (without: number | null, source: string): WordData & { readonly source: string } => {
    const all = newCounts()
    for (const [fold, own] of counts) {
      if (fold === without) continue
      for (const [word, times] of own.letters) add(all.letters, word, times)
      for (const [word, row] of own.pairs) {
        const known = all.pairs.get(word) ?? new Map<string, number>()
        all.pairs.set(word, known)
        for (const [next, times] of row) add(known, next, times)
      }
    }
    return { source, ...dataOf(all, general) }
  }
}

function grouped(counts: Iterable<readonly [string, number]>): string {
  const byMark = Map.groupBy(counts, ([, times]) => markOf(times))
  return [...byMark]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(
      ([mark, items]) =>
        mark +
        items
          .map(([item]) => item)
          .sort()
          .join(''),
    )
    .join('')
}

function dataOf({ letters, pairs }: Counts, general: ReadonlyMap<string, number>): WordData {
  const isKept = (word: string) => (letters.get(word) ?? 0) >= fewestOfWord || (general.get(word) ?? 0) >= leastGeneral
  const words = [...general.keys()].filter(isKept)
  const known = new Set(words)
  const singles = [...letters].filter(([word, times]) => word.length === 1 && times >= fewestOfWord)
  const inWords = new Set(words.join(''))
  const counted = new Set(singles.map(([letter]) => letter))
  const rest = [...inWords].filter((letter) => !counted.has(letter)).map((letter) => [letter, 1] as const)
  const byLevels = Map.groupBy(words, (word) => {
    const times = letters.get(word) ?? 0
    return `${String.fromCharCode(0x30 + Math.max(0, Math.round(2 * Math.log2((general.get(word) ?? 0) + 1))))}${times < 0.5 ? '-' : markOf(times)}`
  })
  const pairRows: [string, string][] = []
  const behindRows: [string, string][] = []
  const ahead = new Map<string, [string, number][]>()
  for (const [first, row] of pairs) {
    const some = [...row]
    if (known.has(first)) {
      pairRows.push([first, grouped(some.filter(([next, times]) => times >= fewestOfPair && known.has(next)))])
      behindRows.push([first, grouped(some.filter(([next, times]) => times >= fewestOfLetterPair && next.length === 1))])
    } else if (first.length === 1)
      for (const [next, times] of some)
        if (times >= fewestOfLetterPair && known.has(next)) {
          const list = ahead.get(next) ?? []
          ahead.set(next, list)
          list.push([first, times])
        }
  }
  const sorted = (rows: Iterable<readonly [string, string]>) =>
    Object.fromEntries([...rows].filter(([, row]) => row !== '').sort(([a], [b]) => (a < b ? -1 : 1)))
  return {
    all: Math.round([...letters.values()].reduce((sum, times) => sum + times, 0)),
    letters: grouped([...singles, ...rest]),
    words: sorted([...byLevels].map(([levels, some]) => [levels, some.sort().join('')])),
    pairs: sorted(pairRows),
    behind: sorted(behindRows),
    ahead: sorted([...ahead].map(([word, list]) => [word, grouped(list)])),
  }
}
