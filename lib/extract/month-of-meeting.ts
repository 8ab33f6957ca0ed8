import type { Range, ZoneKind } from '#lib/report/index.ts'
import { sentencesOfLead } from './body-paragraphs.ts'
import { numberOf } from './chinese-numbers.ts'
import placeCues from './data/place-cues.json' with { type: 'json' }
import type { ExtractInput } from './input.ts'

export type MonthOfMeeting = Range & { readonly zone: ZoneKind; readonly year: number; readonly month: number; readonly isLine: boolean }

const leadSentences = 2
const pattern = new RegExp(
  `(20\\d\\d)年(\\d{1,2})月(?:份|[上中下]旬|底|初)?(?=[,，][^。]{0,80}?(?:${placeCues.meetingVerbs.join('|')})(?!的))`,
  'u',
)

const zones: readonly ZoneKind[] = ['subtitle', 'title', 'sourceLine', 'byline', 'navigation', 'body']
const line = /^\s*[(（]?\s*(20\d\d)年(\d{1,2})月\s*[)）]?\s*$/mu

/** Elsewhere than beside the title only in brackets. */
const bracketed = /^\s*[(（]\s*(20\d\d)年(\d{1,2})月\s*[)）]\s*$/mu
const ownZones: ReadonlySet<ZoneKind> = new Set(['subtitle', 'title', 'sourceLine'])

/** (2016年5月) on a line of its own beside the title. */
function onLineOfItsOwn(input: ExtractInput): MonthOfMeeting | null {
  for (const zone of zones) {
    const match = (ownZones.has(zone) ? line : bracketed).exec(input.simple[zone] ?? '')
    const month = Number(match?.[2])
    if (match && month >= 1 && month <= 12) {
      const start = match.index + match[0].search(/\d/)
      return { zone, start, end: match.index + match[0].lastIndexOf('月') + 1, year: Number(match[1]), month, isLine: true }
    }
  }
  return null
}

/** 2016年5月,……召开: a lead that gives a year and a month but no day; or a line beside the title that does. */
export function monthOfMeeting(input: ExtractInput): MonthOfMeeting | null {
  for (const sentence of sentencesOfLead(input).slice(0, leadSentences)) {
    const match = pattern.exec(sentence.text)
    const month = numberOf(match?.[2] ?? '')
    if (!match || month < 1 || month > 12) continue
    const start = sentence.start + match.index
    return { zone: 'body', start, end: start + match[0].length, year: Number(match[1]), month, isLine: false }
  }
  return onLineOfItsOwn(input)
}
