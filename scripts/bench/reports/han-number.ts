const digits = '〇一二三四五六七八九'

/** 2015 → 二〇一五 */
export const hanYear = (year: number): string => [...String(year)].map((digit) => digits[Number(digit)]).join('')

/** 1 to 99 in Chinese numerals: 3 → 三, 12 → 十二, 40 → 四十. */
export function hanNumber(value: number): string {
  const tens = Math.floor(value / 10)
  const ones = value % 10
  return (tens > 0 ? `${tens > 1 ? digits[tens] : ''}十` : '') + (ones > 0 ? digits[ones] : '')
}
