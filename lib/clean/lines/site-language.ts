import data from '../data/site-language.json' with { type: 'json' }
import { bigramOf } from './bigrams.ts'
import type { Language } from './line-words.ts'

const weights = new Map<number, number>()
const reportPairs = new Set<number>()

/** Bigrams are written one after the other. */
function* bigramsIn(text: string): Generator<number> {
  for (let at = 0; at + 1 < text.length; at += 2) yield bigramOf(text.charCodeAt(at), text.charCodeAt(at + 1))
}

for (const [weight, bigrams] of Object.entries(data.weights)) for (const bigram of bigramsIn(bigrams)) weights.set(bigram, Number(weight))
for (const pair of bigramsIn(data.reportPairs)) reportPairs.add(pair)
for (const [pair, weight] of weights) if (weight < 0) reportPairs.add(pair)

/** The language of sites against that of reports, as counted by scripts/data/site-language. */
export const siteLanguage: Language = {
  weightOf: (bigram) => weights.get(bigram) ?? 0,
  isReportPair: (bigram) => reportPairs.has(bigram),
}
