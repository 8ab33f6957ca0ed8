const han = /^\p{Script=Han}$/u
const hanCodes = new Map<number, boolean>()

function isHan(code: number): boolean {
  const known = hanCodes.get(code)
  if (known !== undefined) return known
  const answer = han.test(String.fromCharCode(code))
  hanCodes.set(code, answer)
  return answer
}

export const bigramOf = (first: number, second: number): number => first * 65_536 + second

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
export const isHanBigram = (bigram: number): boolean => isHan(Math.floor(bigram / 65_536)) && isHan(bigram % 65_536)
