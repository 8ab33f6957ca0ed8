import data from '../data/site-language.json' with { type: 'json' }
import { bigramTable } from './bigram-table.ts'
import { bigramOf } from './bigrams.ts'
import type { Language } from './line-words.ts'

/** Bigrams are written one after the other. */
function* bigramsIn(text: string): Generator<number> {
  for (let at = 0; at + 1 < text.length; at += 2) yield bigramOf(text.charCodeAt(at), text.charCodeAt(at + 1))
}

const lengthChars = Object.values(data.weights).reduce((sum, { length }) => sum + length, data.reportPairs.length)
/** Twice the weight, which knows halves, and in the last bit whether reports use the pair. */
const pairs = bigramTable(lengthChars / 2)

for (const pair of bigramsIn(data.reportPairs)) pairs.set(pair, 1)
for (const [weight, bigrams] of Object.entries(data.weights)) {
  for (const bigram of bigramsIn(bigrams)) pairs.set(bigram, ((Number(weight) * 2) << 1) | (Number(weight) < 0 ? 1 : pairs.get(bigram) & 1))
}

/** The language of sites against that of reports, as counted by scripts/data/site-language. */
export const siteLanguage: Language = {
  weightOf: (bigram) => (pairs.get(bigram) >> 1) / 2,
  isReportPair: (bigram) => (pairs.get(bigram) & 1) === 1,
}
