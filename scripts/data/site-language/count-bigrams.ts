import { bigramsOf, isHanBigram } from '#lib/clean/lines/bigrams.ts'
import type { Language } from '#lib/clean/lines/line-words.ts'

/** How often each bigram stands in the lines of one kind. */
export type Counts = { readonly counts: ReadonlyMap<number, number>; readonly total: number }

export function countBigrams(lines: Iterable<string>): Counts {
  const counts = new Map<number, number>()
  let total = 0
  for (const line of lines)
    for (const bigram of bigramsOf(line)) {
      counts.set(bigram, (counts.get(bigram) ?? 0) + 1)
      total++
    }
  return { counts, total }
}

/** A language that can be written down: the weights of bigrams (in halves, at least 1 from 0), and the pairs of characters that reports use. */
export type CountedLanguage = Language & { readonly weights: ReadonlyMap<number, number>; readonly reportPairs: ReadonlySet<number> }

const most = 4
const least = 1
const fewestInReports = 2

/** Weights are logarithms of the ratio of shares, both raised by one occurrence in the smaller of the two texts: what was seen once says little. */
export function compare(site: Counts, report: Counts): CountedLanguage {
  const once = 1 / Math.min(site.total, report.total)
  const share = ({ counts, total }: Counts, bigram: number) => (counts.get(bigram) ?? 0) / total + once
  const weights = new Map<number, number>()
  for (const bigram of new Set([...site.counts.keys(), ...report.counts.keys()])) {
    const ratio = Math.log(share(site, bigram) / share(report, bigram))
    const weight = Math.round(Math.max(-most, Math.min(most, ratio)) * 2) / 2
    if (Math.abs(weight) >= least) weights.set(bigram, weight)
  }
  const used = [...report.counts].filter(([bigram, count]) => count >= fewestInReports && isHanBigram(bigram)).map(([bigram]) => bigram)
  const reportPairs = new Set([...used, ...[...weights].filter(([, weight]) => weight < 0).map(([bigram]) => bigram)])
  return {
    weights,
    reportPairs,
    weightOf: (bigram) => weights.get(bigram) ?? 0,
    isReportPair: (bigram) => reportPairs.has(bigram),
  }
}
