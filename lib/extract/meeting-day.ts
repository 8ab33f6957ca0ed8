import type { Range, ZoneKind } from '#lib/report/index.ts'
import { bodySentences, sentencesOfLead } from './body-paragraphs.ts'
import { isDay } from './calendar.ts'
import cues from './data/date-cues.json' with { type: 'json' }
import placeCues from './data/place-cues.json' with { type: 'json' }
import { type DayExpression, dayExpressions } from './day-expressions.ts'
import type { ExtractInput } from './input.ts'
import { remembered } from './remembered.ts'
import { type Span, sentencesOf } from './sentences.ts'

/** The day on which a text says that its meeting was held. */
export type MeetingDay = DayExpression & {
  readonly zone: ZoneKind
  readonly sentence: Range
  readonly rule: 'day-of-meeting' | 'day-of-visit' | 'day-of-lead' | 'day-line'
}

/** How many sentences of a body can hold the lead. */
const leadSentences = 4

const happensAfter = (verbs: readonly string[]) => new RegExp(`^[^。]{0,120}?(?:${verbs.join('|')})(?!的|以来)`, 'u')
const heldAfter = happensAfter(placeCues.meetingVerbs)
const visitAfter = happensAfter([...placeCues.visitVerbs, '考察'])
/** 在5月6日召开的……大会上: this meeting too, when the lead begins so. */
const heldOn = /^[^。,，]{0,6}(?:召开|举行)的[^。]{2,60}?会议?上/u
const ceremony = new RegExp(cues.nationalCeremony, 'u')
const notAfter = new RegExp(cues.notMeetingDayAfter, 'u')
const notBefore = new RegExp(cues.notMeetingDayBefore, 'u')

/** 5月6日上午,……召开: the day stands before the verb of the same sentence and is neither a deadline nor the day of an earlier meeting. */
function dayBefore(sentence: Span, happens: RegExp): DayExpression | undefined {
  if (ceremony.test(sentence.text) || (contest.test(sentence.text) && !meetingNoun.test(sentence.text))) return undefined
  return dayExpressions(sentence.text).find(({ start, end }) => {
    const [before, after] = [sentence.text.slice(0, start), sentence.text.slice(end)]
    return (happens.test(after) && !notAfter.test(after) && !notBefore.test(before)) || (before === '在' && heldOn.test(after))
  })
}

const moved = (day: DayExpression, by: number): DayExpression => ({ ...day, start: day.start + by, end: day.end + by })

function inSentences(sentences: readonly Span[], zone: ZoneKind, happens: RegExp, rule: MeetingDay['rule']): MeetingDay[] {
  return sentences.slice(0, leadSentences).flatMap((sentence) => {
    const day = dayBefore(sentence, happens)
    return day ? [{ ...moved(day, sentence.start), zone, sentence, rule }] : []
  })
}

const meetingNoun =
  /(?:推进|动员|部署|调度|现场|冲刺|迎检|迎评|攻坚|通报|交办|会商|布置|讲评|誓师|启动|反馈|点评|座谈|工作|观摩|专题|表彰|总结|联席)[^,，。]{0,6}会|(?:院坝|坝坝|板凳|夜话|议事|屋场|碰头)会|大会|会议|会场/u
/** A day that opens a clause: nothing but the time of day and a mark stand behind it. */
const opensClause = /^(?:[^,，。\d]{0,5}|\d{1,2}[时点][^,，。]{0,8})[,，]/u

/** “板凳会”开始了: a verb without 召开 too, right behind the meeting. */
const convened = /召开|举行|在此|会[”"』」]?[,，]?(?:就|便|正式|准时|如期|热热闹闹地?)?(?:开始|开场|开张|开锣|开了|开起来)/u

/**
 * 3月9日,誓言响彻全场。……大会在此召开: no verb stands behind the day, but it opens one of the first sentences, and that sentence or the next
 * speaks of the meeting.
 */
function ofLead(sentences: readonly Span[]): MeetingDay[] {
  return sentences.slice(0, leadSentences - 1).flatMap((sentence, index) => {
    const next = sentences[index + 1]?.text ?? ''
    const previous = sentences[index - 1]?.text ?? ''
    const day = dayExpressions(sentence.text).find(
      ({ start, end }) => opensClause.test(sentence.text.slice(end)) && /(?:^|[。！!”"\s,，])$/u.test(sentence.text.slice(0, start)),
    )
    const isOfMeeting =
      meetingNoun.test(sentence.text) ||
      (dayExpressions(next).length === 0 && meetingNoun.test(next) && convened.test(next + (sentences[index + 2]?.text ?? ''))) ||
      (dayExpressions(previous).length === 0 && meetingNoun.test(previous) && /[召开办]/u.test(previous))
    if (!day || !isOfMeeting || ceremony.test(sentence.text)) return []
    return [{ ...moved(day, sentence.start), zone: 'body' as const, sentence, rule: 'day-of-lead' as const }]
  })
}

/** Something else than a meeting was held. */
const contest = /竞赛|比赛|大赛|展演|演出|晚会|书画展|运动会|义诊|文艺汇演/u

const dateLine = /^[\s(（]*(?=[\d二])[^\n。,，]{6,14}[日号][\s)）]*$/gmu

const bracketedLine = /^\s*[(（][^\n。,，]{6,16}[日号]\s*[)）]\s*$/gmu

/** 在……会上的讲话 (2015年2月26日) on one line. */
const bracketAtEnd = /[(（]\s*[^()（）\n。,，]{6,16}[日号]\s*[)）]\s*$/gmu

/** A bare day below the name of an office is the day on which a paper was signed. */
const isSigned = (body: string, { sentence }: MeetingDay) => officeLine.test(lastLine(body.slice(0, sentence.start).trimEnd()))
const lastLine = (text: string) => text.slice(text.lastIndexOf('\n') + 1)
const officeLine = new RegExp(`^[^\\n。,，]{2,40}(?:${placeCues.officeEnding})[^\\n。,，]{0,4}$`, 'u')

/** (2019.6.19), (2014-02-21): in brackets under a title a day of a speech too; without them a stamp. */
const figures = /^[\s]*[(（]\s*((?:19|20)\d\d)[-./](\d{1,2})[-./](\d{1,2})\s*[)）][\s]*$/gmu

function inFigures(text: string, zone: ZoneKind): MeetingDay[] {
  return [...text.matchAll(figures)].flatMap((match) => {
    const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
    const at = match[0].search(/\d/)
    const start = match.index + at
    const end = match.index + match[0].search(/\s*[)）][\s]*$/u)
    const line = { start: match.index, end: match.index + match[0].length }
    return isDay({ year, month, day })
      ? [{ start, end, year, month, day, first: null, zone, sentence: line, rule: 'day-line' as const }]
      : []
  })
}

/** (2015年2月26日) on a line of its own, under the title or at the end of a speech: the day it was given. */
function onLineOfItsOwn(text: string, zone: ZoneKind, pattern = dateLine): MeetingDay[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const line = { start: match.index, end: match.index + match[0].length }
    return dayExpressions(match[0])
      .filter(({ year }) => year !== null)
      .map((day) => ({ ...moved(day, line.start), zone, sentence: line, rule: 'day-line' as const }))
  })
}

/**
 * 县委书记 某某某 (2015年2月26日), (2月18日) 某某某: the line under the title of a speech that tells who gave it and when. Nothing else stands
 * there: a post and a name, without a mark or a figure.
 */
const speakerAndDay =
  /^(?![^\n]{0,24}(?:转发|印发|通过|修订|发布|来源|整理|根据))[\p{Script=Han}\s·、]{0,24}[(（][^()（）\n。,，]{3,16}[日号][)）][\p{Script=Han}\s·]{0,16}$/gmu

function besideSpeaker(text: string, zone: ZoneKind): MeetingDay[] {
  return [...text.matchAll(speakerAndDay)].flatMap((match) => {
    const line = { start: match.index, end: match.index + match[0].length }
    return dayExpressions(match[0]).map((day) => ({ ...moved(day, line.start), zone, sentence: line, rule: 'day-line' as const }))
  })
}

/** (2月18日), (二月十八日) alone under the title of a speech: its day, without its year. */
const bracketedDay = /^\s*[(（]\s*[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}[日号]\s*[)）]\s*$/gmu

function withoutYear(text: string, zone: ZoneKind): MeetingDay[] {
  return [...text.matchAll(bracketedDay)].flatMap((match) => {
    const line = { start: match.index, end: match.index + match[0].length }
    return dayExpressions(match[0]).map((day) => ({ ...moved(day, line.start), zone, sentence: line, rule: 'day-line' as const }))
  })
}

/** 本周一(3月12日)的例会: a day in brackets behind a word of time, in a sentence that speaks of a meeting, or before one that does. */
const behindWord = /(?:周|星期|礼拜)[一二三四五六日天][(（]$|[昨今][天日](?:[上下]午|晚上?)?[(（]$/u

function behindWordOfTime(sentences: readonly Span[]): MeetingDay[] {
  return sentences.slice(0, leadSentences).flatMap((sentence) => {
    const day = dayExpressions(sentence.text).find(({ start }) => behindWord.test(sentence.text.slice(0, start)))
    return day && /会/u.test(sentence.text)
      ? [{ ...moved(day, sentence.start), zone: 'body' as const, sentence, rule: 'day-of-lead' as const }]
      : []
  })
}

/** 定于2021年9月26日召开, and further down 会议时间:9月26日. */
const isSameDay = (a: MeetingDay, b: MeetingDay): boolean => a.month === b.month && a.day === b.day

const isDamaged = (input: ExtractInput, { zone, start, end }: MeetingDay) =>
  input.damage.some((one) => one.zone === zone && one.start < end && start < one.end)

/** Lines beside the title that cleaning keeps apart; there only a day in brackets is that of a speech. */
const besideTitle: readonly ZoneKind[] = ['sourceLine', 'byline', 'navigation']

/** 同志们: a speech begins so, and a day under its title is the day on which it was given. */
const salutation = /^[^。]{0,30}同志们|^(?:各位|尊敬的)/u

/** Whether a text is a speech as it was given, and not told by another. */
export const isSpoken = (input: ExtractInput): boolean => salutation.test(input.simple.body ?? '')

const timeLabel = new RegExp(cues.meetingTimeLabel, 'gu')

/** 时间:7月8日上午9时 beside 地点: above a host's script, which cleaning keeps apart from the text. */
const venueLabel = /(?:^|\s)(?:会议)?地点[:：]/mu
const announcedAbove = (input: ExtractInput): MeetingDay[] => {
  const zones = ['subtitle', ...besideTitle] as const
  const hasVenue = zones.some((zone) => venueLabel.test(input.simple[zone] ?? ''))
  return hasVenue ? zones.flatMap((zone) => announced(input.simple[zone] ?? '', zone)) : []
}

/** 甲市创建办 2016年7月11日 under the title of a speech or a script. */
const officeAndDay = new RegExp(
  `^[^\\n,，。:：]{2,20}(?:${placeCues.officeEnding})[ \\u3000]+[\\d二][^\\n。,，]{6,14}[日号][ \\u3000]*$`,
  'gmu',
)

/** 会议时间:7月8日, in a notice. */
function announced(text: string, zone: ZoneKind = 'body'): MeetingDay[] {
  return [...text.matchAll(timeLabel)].flatMap((match) => {
    const at = match.index + match[0].length
    const [day] = dayExpressions(text.slice(at, at + 24))
    return day && day.start === 0
      ? [{ ...moved(day, at), zone, sentence: { start: match.index, end: at }, rule: 'day-of-meeting' as const }]
      : []
  })
}

/** The first day that the lead gives to the meeting, else one on a line of its own, else the day of a visit; null where the text gives none. */
export const meetingDay = remembered((input): MeetingDay | null => {
  const { title = '', subtitle = '', body = '' } = input.simple
  const lead = sentencesOfLead(input)
  const line = salutation.test(body) ? dateLine : bracketedLine
  const beside = besideTitle.flatMap((zone) => onLineOfItsOwn(input.simple[zone] ?? '', zone, line))
  const found = [
    ...announced(body),
    ...announcedAbove(input),
    ...inSentences(lead, 'body', heldAfter, 'day-of-meeting'),
    ...inSentences(sentencesOf(title), 'title', heldAfter, 'day-of-meeting'),
    ...onLineOfItsOwn(subtitle, 'subtitle'),
    ...(salutation.test(body)
      ? (['subtitle', 'title'] as const).flatMap((zone) => onLineOfItsOwn(input.simple[zone] ?? '', zone, officeAndDay))
      : []),
    ...onLineOfItsOwn(title, 'title'),
    ...onLineOfItsOwn(title, 'title', bracketAtEnd),
    ...beside,
    ...onLineOfItsOwn(body, 'body', bracketedLine),
    ...onLineOfItsOwn(body, 'body').filter((day) => salutation.test(body) || !isSigned(body, day)),
    ...(['subtitle', 'title', 'sourceLine', 'body'] as const).flatMap((zone) => inFigures(input.simple[zone] ?? '', zone)),
    ...(['subtitle', 'title'] as const).flatMap((zone) => (salutation.test(body) ? withoutYear(input.simple[zone] ?? '', zone) : [])),
    ...(salutation.test(body)
      ? (['subtitle', ...besideTitle] as const).flatMap((zone) => besideSpeaker(input.simple[zone] ?? '', zone))
      : []),
    ...behindWordOfTime(lead),
    ...inSentences(lead, 'body', visitAfter, 'day-of-visit'),
    ...ofLead(lead),
    ...inSentences(bodySentences(input), 'body', heldAfter, 'day-of-meeting'),
    ...ofLead(bodySentences(input)),
  ]
  const intact = found.filter((day) => !isDamaged(input, day))
  const [first] = intact
  return first?.year === null ? (intact.find((day) => day.year !== null && isSameDay(day, first)) ?? first) : (first ?? null)
})
