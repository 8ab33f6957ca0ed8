import { bigramsOf, isHanBigram } from './bigrams.ts'
import { remembered } from './remembered.ts'

/** How pairs of neighbouring letters speak: above 0 for a site, below 0 for a report; and which pairs of characters reports use at all. */
export type Language = { readonly weightOf: (bigram: number) => number; readonly isReportPair: (bigram: number) => boolean }

/** How the words of a line speak: in the mean and in the sum (weights of `Language`), the share of its pairs of characters that no report uses, and these pairs. */
export type LineWords = { readonly mean: number; readonly sum: number; readonly unseen: number; readonly pairs: readonly number[] }

/** A line without characters is neither seen nor unseen. */
const unseenWithout = 0.5

/** Measures the words of folded lines in a language. */
export const lineWordsIn = ({ weightOf, isReportPair }: Language): ((folded: string) => LineWords) =>
  remembered((folded: string): LineWords => {
    const bigrams = bigramsOf(folded)
    const pairs: number[] = []
    let sum = 0
    let unseen = 0
    for (const bigram of bigrams) {
      sum += weightOf(bigram)
      if (!isHanBigram(bigram)) continue
      pairs.push(bigram)
      if (!isReportPair(bigram)) unseen++
    }
    return { mean: sum / bigrams.length, sum, unseen: pairs.length === 0 ? unseenWithout : unseen / (pairs.length + 1), pairs }
  })
