import type { Range } from '#lib/report/index.ts'
import { bodySentences } from './body-paragraphs.ts'
import { numberOf } from './chinese-numbers.ts'
import placeCues from './data/place-cues.json' with { type: 'json' }
import type { ExtractInput } from './input.ts'

export type MonthOfMeeting = Range & { readonly year: number; readonly month: number }

const leadSentences = 2
const pattern = new RegExp(
  `(20\\d\\d)年(\\d{1,2})月(?:份|[上中下]旬|底|初)?(?=[,，][^。]{0,80}?(?:${placeCues.meetingVerbs.join('|')})(?!的))`,
  'u',
)

/** 2016年5月,……召开: a lead that gives a year and a month but no day. */
export function monthOfMeeting(input: ExtractInput): MonthOfMeeting | null {
  for (const sentence of bodySentences(input).slice(0, leadSentences)) {
    const match = pattern.exec(sentence.text)
    const month = numberOf(match?.[2] ?? '')
    if (!match || month < 1 || month > 12) continue
    const start = sentence.start + match.index
    return { start, end: start + match[0].length, year: Number(match[1]), month }
  }
  return null
}
