import { cycleOf } from '#lib/knowledge/rounds.ts'
import type { Range, ZoneKind } from '#lib/report/index.ts'
import { bodySentences } from './body-paragraphs.ts'
import { numberOf } from './chinese-numbers.ts'
import cues from './data/date-cues.json' with { type: 'json' }
import type { ExtractInput } from './input.ts'
import type { Span } from './sentences.ts'

/** A year that the text gives to its own time. */
export type PrintedYear = Range & { readonly zone: ZoneKind; readonly year: number }

const figures = '[\\d〇○零一二三四五六七八九]'
/** 2022年甲市……大会: the year opens the name of the meeting. 2021—2023年 is the span of a plan. */
const inMeetingName = new RegExp(`(?<![\\d年][-—–~至到]+)(20\\d\\d|二${figures}{3})(?:年度?)(?=[^,，。、\\n]{2,40}会)`, 'gu')
/** 2013年是……之年, 2013年系……年: the year whose tasks the text sets. */
const ofEffort = new RegExp(`(20\\d\\d|二${figures}{3})年(?=(?:是|作为|系)[^。；;\\n]{0,60}?${cues.effortYearEnding})`, 'gu')
const notBeforeName = new RegExp(cues.notMeetingYearBefore, 'u')
const notBeforeEffort = new RegExp(cues.notEffortYearBefore, 'u')
const present = new RegExp(cues.present, 'u')
const laterYear = new RegExp(cues.laterYear, 'gu')
/** 2017年是…… of a review or a history is told in the past. */
const past = /取得了|实现了|完成了|荣获|当时|去年|前年/u

const review = new RegExp(cues.notMeetingYearAfter, 'u')
/** 2021年度测评情况通报会: the year that is looked back at. */
const isReview = (text: string, match: RegExpExecArray) => review.test(text.slice(match.index + 4))

function matchesIn(sentence: Span, zone: ZoneKind, pattern: RegExp, notBefore: RegExp): PrintedYear[] {
  return [...sentence.text.matchAll(pattern)]
    .filter(
      (match) => !notBefore.test(sentence.text.slice(0, match.index)) && !(pattern === inMeetingName && isReview(sentence.text, match)),
    )
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

/** Years up to which the text speaks, goals left out. A text that goes on to a later year told of this one as the past. */
const hasLaterYear = (text: string, year: number) => [...text.matchAll(laterYear)].some((match) => Number(match[1]) > year)

/** 第二年, said of the second year of a round: the text counts from its own time. */
function isInCycle(text: string, { year, end }: PrintedYear): boolean {
  const ordinal = /^[^。；;\n]{0,60}?第([一二三])年/u.exec(text.slice(end, end + 80))?.[1]
  return ordinal !== undefined && cycleOf(year)?.yearInCycle === '一二三'.indexOf(ordinal) + 1
}

/** A year whose tasks are set, in a text that speaks of this year: without 今年 it may as well be looking back. */
const setsTasks = (text: string, sentenceEnd: number, { end }: PrintedYear) =>
  text.includes('今年') && present.test(text.slice(end, sentenceEnd))

/** The year that a speech calls its own, by setting its tasks or by its place in the cycle. Null where none does, where several do, or where a later year follows. */
export function yearOfEffort(input: ExtractInput): PrintedYear | null {
  const text = input.simple.body ?? ''
  const own = bodySentences(input)
    .filter((sentence) => !past.test(sentence.text))
    .flatMap((sentence) =>
      matchesIn(sentence, 'body', ofEffort, notBeforeEffort).filter((year) => setsTasks(text, sentence.end, year) || isInCycle(text, year)),
    )
  const [first] = own
  if (!first || own.some(({ year }) => year !== first.year)) return null
  return hasLaterYear(text, first.year) ? null : first
}
