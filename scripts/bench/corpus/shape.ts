/** What a corpus is like, beside newspaper prose: about 970 distinct bigrams in 1,600 characters, 254,000 in 1.84 million. */
export type Shape = {
  readonly reports: number
  readonly meanLength: number
  /** Lengths below which a tenth, half and nine tenths of the reports stay. */
  readonly lengths: readonly [number, number, number]
  /** Of all sentences, the share that stood in an earlier report (0 to 1). */
  readonly repeatedSentences: number
  /** Distinct bigrams of the first so many characters, and of reports of 1,500 to 1,700 characters on the average. */
  readonly bigrams: readonly { readonly characters: number; readonly distinct: number }[]
  readonly bigramsOfOne: number
}

const marksOfGrowth = [16_000, 160_000, 1_840_000, 10_000_000]

function addBigrams(text: string, to: Set<number>): void {
  for (let i = 1; i < text.length; i++) to.add(text.charCodeAt(i - 1) * 65_536 + text.charCodeAt(i))
}

const quantile = (sorted: readonly number[], q: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0

/** Looks at texts until ten million characters were seen. */
export function shapeOf(texts: Iterable<string>): Shape {
  const lengths: number[] = []
  const bigrams = new Set<number>()
  const sentences = new Set<string>()
  const growth: { characters: number; distinct: number }[] = []
  const ofOne: number[] = []
  let characters = 0
  let [repeated, allSentences] = [0, 0]
  for (const text of texts) {
    lengths.push(text.length)
    const own = new Set(text.split(/[。！？\n]/).filter((part) => part.length > 5))
    allSentences += own.size
    for (const one of own) if (sentences.has(one)) repeated++
    for (const one of own) sentences.add(one)
    addBigrams(text, bigrams)
    if (text.length >= 1_500 && text.length <= 1_700) {
      const alone = new Set<number>()
      addBigrams(text, alone)
      ofOne.push(alone.size)
    }
    characters += text.length
    const mark = marksOfGrowth[growth.length]
    if (mark !== undefined && characters >= mark) growth.push({ characters, distinct: bigrams.size })
    if (growth.length === marksOfGrowth.length) break
  }
  const sorted = lengths.toSorted((a, b) => a - b)
  return {
    reports: lengths.length,
    meanLength: characters / Math.max(1, lengths.length),
    lengths: [quantile(sorted, 0.1), quantile(sorted, 0.5), quantile(sorted, 0.9)],
    repeatedSentences: repeated / Math.max(1, allSentences),
    bigrams: growth,
    bigramsOfOne: ofOne.reduce((a, b) => a + b, 0) / Math.max(1, ofOne.length),
  }
}
