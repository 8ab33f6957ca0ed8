const han = /^\p{Script=Han}$/u
/** By code unit: 0 not asked yet, 1 a Chinese character, 2 none. */
const known = new Uint8Array(0x10000)

/** Whether a code point is a Chinese character. */
export function isHan(codePoint: number): boolean {
  const answer = known[codePoint]
  if (answer) return answer === 1
  const found = han.test(String.fromCodePoint(codePoint))
  if (codePoint < known.length) known[codePoint] = found ? 1 : 2
  return found
}
