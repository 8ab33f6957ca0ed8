import { type MeetingType, meetingTypes } from '#lib/knowledge/meeting-types.ts'
import type { Finding, ZoneKind } from '#lib/report/index.ts'
import { leadParagraphs } from './body-paragraphs.ts'
import dateCues from './data/date-cues.json' with { type: 'json' }
import { found } from './finding.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import { type Span, sentencesOf } from './sentences.ts'

type Hit = Span & { readonly type: MeetingType }

const aliases = meetingTypes
  .flatMap((type: MeetingType) => [...type.aliases, type.zh.replace(/会议?$/, '')].map((alias) => ({ alias, type })))
  .sort((a, b) => b.alias.length - a.alias.length)

/** The word 会 as the head of a meeting's name, or a lecture or course. */
const head = /(?:(?<!扩)大会|会议|会|讲堂|培训班)(?![同场见战计谈员长展商所客标晤面徽费]|议?精神)/g
/** What may stand between the kind of meeting and the word 会. */
const filler =
  /(?:工作|视频|电视|电话|扩大|全体|专门|\(扩大\)|（扩大）|第[一二三四五六七八九十百\d]+次|召开了?|\d+年度?|集中|系列|主题|阶段)$/
const convening = /召开|举行|举办|召集|开了|开起|组织了?一?[场次]|如期而至|拉开[序帷]幕/
/** Where nobody convenes: the meeting that somebody holds, attends or speaks at. */
const attending = /主持|出席|参加|[会里中]上|讲话|搬[到进]|会场/
/** 全国……大会在北京举行: news from elsewhere. */
const ceremony = new RegExp(dateCues.nationalCeremony, 'u')

/**
 * The kinds of the meeting: from the title, else from the sentence that convenes it. Joined names (甲会暨乙会) give several; a plain
 * work meeting counts only when nothing more particular is said.
 */
export function readMeetingTypes(input: ExtractInput): Finding<string>[] {
  for (const [zone, text, offset, rule] of places(input)) {
    const hits = distinct(meetingNames(text, offset))
    if (hits.length > 0) return hits.map((hit) => typeFinding(input, zone, hit, rule))
  }
  return []
}

function* places(input: ExtractInput): Generator<[ZoneKind, string, number, string]> {
  yield ['title', input.simple.title ?? '', 0, 'meeting-name-in-title']
  yield ['subtitle', input.simple.subtitle ?? '', 0, 'meeting-name-in-title']
  yield ['meta', input.simple.meta ?? '', 0, 'meeting-name-in-head']
  const lead = leadParagraphs(input)
    .flatMap(({ text, start }) => sentencesOf(text, start))
    .filter(({ text }) => !ceremony.test(text))
  for (const { text, start } of lead.filter((sentence) => convening.test(sentence.text))) yield ['body', text, start, 'meeting-convened']
  for (const { text, start } of lead.filter((sentence) => attending.test(sentence.text))) yield ['body', text, start, 'meeting-in-lead']
}

/** The names of meetings in a simplified text, by the kind that stands before 会. */
function meetingNames(text: string, offset: number): Hit[] {
  return [...text.matchAll(head)].flatMap((match) => {
    const end = match.index + match[0].length
    return text
      .slice(nameStart(text, match.index), match.index)
      .split('暨')
      .flatMap((part, index, parts) => {
        const at = text.lastIndexOf(part, match.index)
        const hit = kindAtEnd(part + (isCourse(match[0]) ? match[0] : ''))
        const isLast = index === parts.length - 1
        return hit && (isLast || !topics.has(hit.type.slug))
          ? [{ start: offset + at + hit.start, end: offset + end, text: text.slice(at + hit.start, end), type: hit.type }]
          : []
      })
  })
}

/** Kinds whose names are matters too: in 迎检暨环境保障专题会 the first is what the meeting is about. */
const topics: ReadonlySet<string> = new Set(['inspection-preparation', 'rectification', 'study', 'work', 'feedback'])
const isCourse = (word: string) => word === '讲堂' || word === '培训班'
const border = /[,，。!！?？;；:：、《》\n ]/
/** Characters of the longest name of a meeting. */
const longestName = 80

function nameStart(text: string, head: number): number {
  let start = head
  while (start > 0 && head - start < longestName && !border.test(text.charAt(start - 1))) start -= 1
  return start
}

/** The kind that a name ends in, fillers apart: 推进工作, 领导小组第二次. */
function kindAtEnd(name: string): { start: number; type: MeetingType } | null {
  for (let rest = name.replace(/大?会议?$|班$/, ''); rest !== ''; ) {
    const work = rest.endsWith('工作')
    const match = aliases.find(({ alias, type }) => rest.endsWith(alias) && type.slug !== 'work')
    if (match) return { start: rest.length - match.alias.length, type: match.type }
    const shorter = rest.replace(filler, '')
    if (shorter === rest) return null
    if (work && kindAtEnd(shorter) === null) return workMeeting(rest)
    rest = shorter
  }
  return null
}

function workMeeting(name: string): { start: number; type: MeetingType } | null {
  const type = meetingTypes.find(({ slug }) => slug === 'work')
  return type ? { start: name.length - 2, type } : null
}

function distinct(hits: readonly Hit[]): Hit[] {
  const particular = hits.filter((hit) => hit.type.slug !== 'work')
  const kept = particular.length > 0 ? particular : hits
  return kept.filter((hit, index) => kept.findIndex((other) => other.type.slug === hit.type.slug) === index)
}

function typeFinding(input: ExtractInput, zone: ZoneKind, hit: Hit, rule: string): Finding<string> {
  const confidence = zone === 'title' ? 'certain' : 'likely'
  return found(hit.type.slug, { rule, confidence, quotes: [quoteAt(input, zone, hit.start, hit.end, 'value')] })
}
