import { isHan } from './han.ts'

/** Two letters as one whole number of 32 bits, which a machine counts and compares fastest; never 0 for letters of a text. */
export const bigramOf = (first: number, second: number): number => (first << 16) | second

/** The two letters of a bigram. */
export const lettersOf = (bigram: number): readonly [first: number, second: number] => [bigram >>> 16, bigram & 0xffff]

/** Every letter of a folded line with its neighbour, as numbers; digits are one sign, and both ends of the line are signs too. */
export function bigramsOf(folded: string): readonly number[] {
  const text = `${folded.toLowerCase().replace(/\d+/g, '0')}$`
  const bigrams: number[] = []
  let before = '^'.charCodeAt(0)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    bigrams.push(bigramOf(before, code))
    before = code
  }
  return bigrams
}

/** Whether both letters of a bigram are Chinese characters. */
export const isHanBigram = (bigram: number): boolean => isHan(bigram >>> 16) && isHan(bigram & 0xffff)
