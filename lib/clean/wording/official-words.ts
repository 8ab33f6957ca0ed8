import { symbolOf } from '#lib/text/index.ts'

/**
 * How official Chinese uses words of two characters. `words`: the words, by how often they are met in general and in official Chinese (two
 * levels, one letter each); the others: what stands behind a word (`pairs`: words, `behind`: single characters) and before it (`ahead`).
 * A mark and what follows it: met 2 to the power of (code of the mark - 48) / 2 times.
 */
export type WordData = {
  readonly all: number
  readonly letters: string
  readonly words: Readonly<Record<string, string>>
  readonly pairs: Readonly<Record<string, string>>
  readonly behind: Readonly<Record<string, string>>
  readonly ahead: Readonly<Record<string, string>>
}

/** A word, or a single character or mark, by its number; 0 is what was never met. */
export type WordNumber = number

/** What the words of a text can be asked. All logarithms are to base 2. */
export type OfficialWords = {
  /** The text in words of two characters and single ones, as numbers; a line ends with 0. */
  segment(line: string): WordNumber[]
  numberOf(word: string): WordNumber
  isWord(word: WordNumber): boolean
  /** How often it is met in official Chinese, and how much oftener in general: logarithms of parts in a million, and of their ratio. */
  official(word: WordNumber): number
  generalExcess(word: WordNumber): number
  /** How often the second is met behind the first, and how often it would be by chance. */
  together(first: WordNumber, second: WordNumber): number
  expected(first: WordNumber, second: WordNumber): number
  /** The part that the commonest word behind it (before it) has among all that stands there, and which one it is. */
  peakBehind(word: WordNumber): number
  topBehind(word: WordNumber): WordNumber
  peakBefore(word: WordNumber): number
  topBefore(word: WordNumber): WordNumber
}

const numberBits = 15
const tableBits = 20
const tableSize = 1 << tableBits
const firstMark = 0x30
const lastMark = 0x7e
const generalScale = 1_000_000
const unknownCost = 24
const levelOf = (mark: number): number => (mark - firstMark) / 2
/** Whether a character counts: never (white space), once, or once for a run of its kind (figures, Latin letters). */
const [never, once, oncePerRun] = [0, 1, 2]
/** Of so many mentions at least the commonest neighbour is told. */
const fewestForPeak = 10

/** The items of a row, each of `size` letters, with how often each was met. */
function eachMention(row: string, size: number, tell: (item: string, times: number) => void): void {
  let times = 0
  for (let at = 0; at < row.length; ) {
    const code = row.charCodeAt(at)
    if (code >= firstMark && code <= lastMark) {
      times = 2 ** levelOf(code)
      at++
    } else {
      tell(row.slice(at, at + size), times)
      at += size
    }
  }
}

class Table {
  readonly keys = new Int32Array(tableSize)
  readonly values = new Float32Array(tableSize)

  /** Where a key stands in the table, or the free place where it would. */
  place(key: number): number {
    let at = (Math.imul(key, 0x9e3779b1) >>> 0) >>> (32 - tableBits)
    while (this.keys[at] !== 0 && this.keys[at] !== key) at = (at + 1) & (tableSize - 1)
    return at
  }
  set(key: number, value: number): void {
    const at = this.place(key)
    this.keys[at] = key
    this.values[at] = value
  }
  get(key: number): number {
    return this.values[this.place(key)] as number
  }
}

/** Letters of a line as the words count them: white space dropped, figures and Latin letters one mark each. */
export function lettersOf(line: string): string {
  let letters = ''
  for (const char of line) {
    const symbol = symbolOf(char)
    if (symbol !== '' && !((symbol === '０' || symbol === 'Ａ') && letters.endsWith(symbol))) letters += symbol
  }
  return letters
}

export function officialWordsIn(data: WordData): OfficialWords {
  const singles = new Uint16Array(0x10000)
  const counts = [0]
  const general = [0]
  const costs = [unknownCost]
  const pairNumbers = new Table()
  const pairs = new Table()
  const keyOf = (first: number, second: number) => (first << numberBits) | second
  eachMention(data.letters, 1, (letter, times) => {
    singles[letter.charCodeAt(0)] = counts.length
    counts.push(times)
    general.push(0)
    costs.push(Math.log2(data.all / times) + 2)
  })
  const firstWord = counts.length
  for (const [levels, words] of Object.entries(data.words)) {
    const generalParts = 2 ** levelOf(levels.charCodeAt(0))
    const times = levels[1] === '-' ? 0 : 2 ** levelOf(levels.charCodeAt(1))
    for (let at = 0; at < words.length; at += 2) {
      pairNumbers.set(keyOf(singles[words.charCodeAt(at)] as number, singles[words.charCodeAt(at + 1)] as number), counts.length)
      counts.push(times)
      general.push(generalParts)
      costs.push(Math.log2(data.all / (times + (0.05 * generalParts * data.all) / generalScale)))
    }
  }
  const numberOf = (word: string): number =>
    word.length === 1
      ? (singles[word.charCodeAt(0)] as number)
      : pairNumbers.get(keyOf(singles[word.charCodeAt(0)] as number, singles[word.charCodeAt(1)] as number))
  const peaks = { behind: new Float32Array(counts.length), before: new Float32Array(counts.length) }
  const tops = { behind: new Uint16Array(counts.length), before: new Uint16Array(counts.length) }
  const see = (first: number, second: number, times: number) => {
    if (first === 0 || second === 0) return
    pairs.set(keyOf(first, second), times)
    if (first < firstWord || second < firstWord) return
    if (times > (peaks.behind[first] as number)) [peaks.behind[first], tops.behind[first]] = [times, second]
    if (times > (peaks.before[second] as number)) [peaks.before[second], tops.before[second]] = [times, first]
  }
  for (const [word, row] of Object.entries(data.pairs)) eachMention(row, 2, (next, times) => see(numberOf(word), numberOf(next), times))
  for (const [word, row] of Object.entries(data.behind)) eachMention(row, 1, (next, times) => see(numberOf(word), numberOf(next), times))
  for (const [word, row] of Object.entries(data.ahead)) eachMention(row, 1, (last, times) => see(numberOf(last), numberOf(word), times))
  const share = (peak: Float32Array, word: number) => {
    const times = counts[word] as number
    return times < fewestForPeak ? 0 : (peak[word] as number) / times
  }
  const numbers = new Uint16Array(0x10000)
  const counting = new Uint8Array(0x10000).fill(once)
  for (let code = 0; code < 0x10000; code++) {
    const symbol = symbolOf(String.fromCharCode(code))
    if (symbol === '') counting[code] = never
    else numbers[code] = singles[symbol.charCodeAt(0)] as number
    if (symbol === '０' || symbol === 'Ａ') counting[code] = oncePerRun
  }
  let letters = new Uint16Array(0)
  let best = new Float32Array(0)
  let chosen = new Uint16Array(0)

  /** The numbers of the letters of a line, in `letters`; how many they are. */
  function readLetters(line: string): number {
    if (letters.length <= line.length) {
      letters = new Uint16Array(line.length * 2 + 200)
      best = new Float32Array(letters.length)
      chosen = new Uint16Array(letters.length)
    }
    let length = 0
    let inRun = 0
    for (let at = 0; at < line.length; at++) {
      const code = line.charCodeAt(at)
      const how = counting[code]
      if (how === never) continue
      const number = numbers[code] as number
      if (how === oncePerRun && inRun === number) continue
      inRun = how === oncePerRun ? number : 0
      letters[length++] = number
    }
    return length
  }

  /** The likeliest way to part the letters into words of one and two. */
  function segment(line: string): number[] {
    const length = readLetters(line)
    best.fill(Number.POSITIVE_INFINITY, 1, length + 1)
    for (let at = 0; at < length; at++) {
      const here = best[at] as number
      const single = letters[at] as number
      const cost = here + (costs[single] as number)
      if (cost < (best[at + 1] as number)) {
        best[at + 1] = cost
        chosen[at + 1] = single
      }
      if (single === 0 || at + 1 === length) continue
      const word = pairNumbers.get(keyOf(single, letters[at + 1] as number))
      if (word === 0) continue
      const costOfWord = here + (costs[word] as number)
      if (costOfWord < (best[at + 2] as number)) {
        best[at + 2] = costOfWord
        chosen[at + 2] = word
      }
    }
    const words: number[] = []
    for (let at = length; at > 0; ) {
      const word = chosen[at] as number
      words.push(word)
      at -= word >= firstWord ? 2 : 1
    }
    return words.reverse()
  }

  const official = Float32Array.from(counts, (times) => Math.log2((times / data.all) * generalScale + 0.2))
  const excess = Float32Array.from(counts, (times, word) => {
    const parts = ((times + 0.5) / data.all) * generalScale
    return Math.log2((general[word] as number) + 0.1) - Math.log2(parts)
  })
  const totals = Float64Array.from(counts)

  return {
    segment,
    numberOf,
    isWord: (word) => word >= firstWord,
    official: (word) => official[word] as number,
    generalExcess: (word) => excess[word] as number,
    together: (first, second) => (first === 0 || second === 0 ? 0 : pairs.get(keyOf(first, second))),
    expected: (first, second) => ((totals[first] as number) * (totals[second] as number)) / data.all,
    peakBehind: (word) => share(peaks.behind, word),
    topBehind: (word) => tops.behind[word] as number,
    peakBefore: (word) => share(peaks.before, word),
    topBefore: (word) => tops.before[word] as number,
  }
}
