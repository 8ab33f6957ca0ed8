const digits = '〇一二三四五六七八九'
const zero = /[○零]/gu

/** The number that a date part writes: 2019, 二〇一九 (figure by figure), 十一, 二十三. NaN for anything else. */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const plain = text.replace(zero, '〇')
  return plain.includes('十') ? tens(plain) : Number(Array.from(plain, (char) => digits.indexOf(char)).join(''))
}

function tens(text: string): number {
  const [ten = '', one = ''] = text.split('十')
  return (ten === '' ? 1 : digits.indexOf(ten)) * 10 + (one === '' ? 0 : digits.indexOf(one))
}
