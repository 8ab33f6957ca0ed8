import type { Chance } from '../../../chance.ts'
import type { Facts } from '../frame.ts'
import { two } from './words.ts'

/** What a frame prints of the day of publication, and what it has told by that; '' and null where none is known. */
export type PrintedDay = { readonly text: string; readonly publishedAt: string | null }

const weekdays = '日一二三四五六'
const digits = '〇一二三四五六七八九'

const hanDigits = (value: number) => [...String(value)].map((digit) => digits[Number(digit)]).join('')
const hanCount = (value: number) => {
  const tens = Math.floor(value / 10)
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${value % 10 > 0 || value === 0 ? digits[value % 10] : ''}`
}

/**
 * Prints the day by a pattern: YYYY MM M DD D hh mm ss, EEE for 星期三, HAN for 二〇一九年三月六日. The hour is one of the working day; the
 * value is as precise as what is printed.
 */
export function printedDay({ date }: Facts, chance: Chance, pattern: string): PrintedDay {
  const clock = [8 + chance.upTo(11), chance.upTo(60), chance.upTo(60)].map(two)
  if (!date) return { text: '', publishedAt: null }
  const { year, month, day } = date
  const parts: Readonly<Record<string, string>> = {
    YYYY: String(year),
    MM: two(month),
    M: String(month),
    DD: two(day),
    D: String(day),
    hh: clock[0] ?? '',
    mm: clock[1] ?? '',
    ss: clock[2] ?? '',
    EEE: `星期${weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]}`,
    HAN: `${hanDigits(year)}年${hanCount(month)}月${hanCount(day)}日`,
  }
  const text = pattern.replace(/YYYY|EEE|HAN|MM|DD|hh|mm|ss|M|D/g, (token) => parts[token] ?? token)
  const time = pattern.includes('ss') ? `T${clock.join(':')}` : pattern.includes('mm') ? `T${clock[0]}:${clock[1]}` : ''
  return { text, publishedAt: `${year}-${two(month)}-${two(day)}${time}` }
}

export const prefixed = (prefix: string, text: string | null | undefined): string => (text ? `${prefix}${text}` : '')
