import type { Range, ZoneKind } from '#lib/report/index.ts'
import { numberOf } from './chinese-numbers.ts'
import cues from './data/date-cues.json' with { type: 'json' }
import type { ExtractInput } from './input.ts'
import { type Span, sentencesOf } from './sentences.ts'

/** A year that the text gives to its own time. */
export type PrintedYear = Range & { readonly zone: ZoneKind; readonly year: number }

const figures = '[\\d〇○零一二三四五六七八九]'
/** 2022年甲市……大会: the year opens the name of the meeting. */
const inMeetingName = new RegExp(`(20\\d\\d|二${figures}{3})(?:年度?)(?=[^,，。、\\n]{2,40}会)`, 'gu')
/** 2019年是……之年, 2019年作为……年: the year whose tasks the text sets. */
const ofEffort = new RegExp(`(20\\d\\d|二${figures}{3})年(?=(?:是|作为|系)[^。；;\\n]{2,60}年)`, 'gu')
const notBeforeName = new RegExp(cues.notMeetingYearBefore, 'u')
const notBeforeEffort = new RegExp(cues.notEffortYearBefore, 'u')
const present = new RegExp(cues.present, 'u')
/** 2017年是…… of a review or a history is told in the past. */
const past = /取得了|实现了|完成了|荣获|当时|去年|前年/u

function matchesIn(sentence: Span, zone: ZoneKind, pattern: RegExp, notBefore: RegExp): PrintedYear[] {
  return [...sentence.text.matchAll(pattern)]
    .filter((match) => !notBefore.test(sentence.text.slice(0, match.index)))
    .map((match) => {
      const start = sentence.start + match.index
      return { zone, start, end: start + match[0].length, year: numberOf(match[1] ?? '') }
    })
}

/** The year in the name of the meeting, in one sentence: no goal (确保2024年……), no year of a result. */
export function yearInMeetingName(input: ExtractInput, zone: ZoneKind, sentence: Range): PrintedYear | null {
  const text = (input.simple[zone] ?? '').slice(sentence.start, sentence.end)
  return matchesIn({ ...sentence, text }, zone, inMeetingName, notBeforeName)[0] ?? null
}

/** The year that a speech calls its own by setting its tasks. Null where none does, or where several do. */
export function yearOfEffort(input: ExtractInput): PrintedYear | null {
  const own = sentencesOf(input.simple.body ?? '')
    .filter(({ text }) => present.test(text) && !past.test(text))
    .flatMap((sentence) => matchesIn(sentence, 'body', ofEffort, notBeforeEffort))
  const years = new Set(own.map(({ year }) => year))
  return years.size === 1 ? (own[0] ?? null) : null
}
