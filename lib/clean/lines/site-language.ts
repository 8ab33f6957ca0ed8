import data from '../data/site-language.json' with { type: 'json' }
import { bigramTable } from './bigram-table.ts'
import { bigramOf } from './bigrams.ts'
import type { Language } from './line-words.ts'

/** Bigrams are written one after the other. */
function* bigramsIn(text: string): Generator<number> {
  for (let at = 0; at + 1 < text.length; at += 2) yield bigramOf(text.charCodeAt(at), text.charCodeAt(at + 1))
}

const lengthChars = Object.values(data.weights).reduce((sum, { length }) => sum + length, data.reportPairs.length)
const weights = bigramTable(lengthChars / 2)
/** 1 for a pair that reports use. */
const reportPairs = bigramTable(lengthChars / 2)

for (const pair of bigramsIn(data.reportPairs)) reportPairs.set(pair, 1)
for (const [weight, bigrams] of Object.entries(data.weights)) {
  for (const bigram of bigramsIn(bigrams)) {
    weights.set(bigram, Number(weight))
    if (Number(weight) < 0) reportPairs.set(bigram, 1)
  }
}

/** The language of sites against that of reports, as counted by scripts/data/site-language. */
export const siteLanguage: Language = {
  weightOf: weights.get,
  isReportPair: (bigram) => reportPairs.get(bigram) === 1,
}
