import { participationCues } from '#lib/knowledge/participation-cues.ts'
import type { Action, Range } from '#lib/report/index.ts'
import type { Mention } from './mentions.ts'

/** What a person is said to have done, and the words that say it; `quotes`: what follows them is what was said. Offsets count in the sentence. */
export type Deed = { readonly mention: Mention; readonly action: Action; readonly words: Range; readonly quotes: boolean }

type Cue = Range & { readonly action: Action; readonly quotes: boolean }

const cues = participationCues.map((cue) => ({ ...cue, regex: new RegExp(cue.pattern, 'g') }))
/** A clause that goes on about the same person: it begins with the verb itself, or with words that lead to it. */
const goesOn =
  /^(?:[他她](?!们)|(?:抢先|接着|随即|笑着|红着脸|站起来)|并|还|也|又|再|只|同时|随后|最后|分别|先后|代表[^,，。]{0,16}|就[^,，。]{0,30}|对[^,，。]{0,30}|围绕[^,，。]{0,20}|结合[^,，。]{0,20}|在[^,，。]{0,16}|向[^,，。]{0,16}|受[^,，。]{0,10}){0,4}$/
/** Between a person and a verb in one clause: the verb is another's. */
const anotherSubject = /(?:听取|观看|审议)(?![^,，。]{0,24}[后时])|负责人|负责同志|单位|部门|代表(?=作|发)|各[镇乡街区县市]|要求|强调|指出/

/** 甲及各镇,各部门负责同志参加: others who do the same beside those named. */
const alongside = /^(?:[,，](?:以及|及)?|等|及|以及|和|与|、)[^。;；]{0,60}(?:负责人|负责同志|人员|代表|同志|干部|群众|人|领导|成员)$/

/** 甲以及各县有关负责人作了发言, 甲等6名负责人作了检讨: what they do together with those named. */
const together =
  /^(?:等|及|以及|和|与|、)[^,，。;；]{0,50}(?:负责人|负责同志|代表)(?:先后|分别|依次|逐一|轮流|也|都|就[^,，。;；]{2,16}|代表[^,，。;；]{2,12}){0,3}$/

/** Of several clauses one in the middle has a subject of its own: 四家单位分别表了态. */
const othersBetween = /(?:单位|部门|负责人|负责同志|代表|街道|社区)(?:先后|分别|依次|逐一|轮流|也|都)/

/** A list that goes on with posts and names that are not known as such: ,副主席丁某. */
const others = /^(?:[,，、][^,，、。;；:：]{0,24}(?:书记|主任|主席|委员|[市区县州旗镇乡局部院校]长)[\p{Script=Han}·]{2,6}){1,8}$/u

const preposition = /^(?:分别|先后|依次)?(?:与|同|和(?=各)|向|对|就|围绕|结合|代表)(?![^,，。]*听取)/
const listing =
  /(?:(出席|参加|列席|陪同|就座|就坐|主持(?=人[是为]|[^,，。;；]{0,6}的[是为]))[^,，。;；]{0,16}(?:有|为|包括|是)[:：]?|(?:^|\n)[\s【]*(主持人?|出席|参加|列席|参会|与会)(?:人员|领导|同志|会议|单位)?[】\s]*[:：]\s*)$/

/**
 * Who did what in a sentence. A verb belongs to the persons named before it since the last verb; persons after that verb begin a new
 * group. What comes after a verb of saying is reported speech and belongs to nobody.
 */
export function deedsIn(sentence: string, mentions: readonly Mention[]): Deed[] {
  if (mentions.length === 0) return []
  const deeds: Deed[] = []
  let group: Mention[] = []
  let acted = false
  let speaking = false
  for (const item of [...mentions, ...cuesIn(sentence, mentions)].toSorted((a, b) => a.start - b.start)) {
    if ('name' in item) {
      group = acted || isAside(sentence, group.at(-1)) ? [item] : [...group, item]
      acted = false
      speaking = false
      continue
    }
    if (speaking || !belongs(sentence, group, item)) continue
    deeds.push(
      ...group.map((mention) => ({ mention, action: item.action, words: { start: item.start, end: item.end }, quotes: item.quotes })),
    )
    acted = true
    speaking = item.quotes || /[:：]/.test(sentence.charAt(item.end))
  }
  const all = [...listened(sentence, mentions), ...deeds]
  return [...all, ...listed(sentence, mentions, all)]
}

/** 甲的汇报: someone who is named beside what others do. */
const aside = /^(?:同志)?的(?!是)/
const isAside = (sentence: string, last: Mention | undefined): boolean => last !== undefined && aside.test(sentence.slice(last.end))

/** 听取了甲的汇报: who is listened to explains. */
const listenedTo = /^(?:同志)?(?:的|所?作的?|关于[^,，。]{1,40}的)[^,，。;；]{0,20}(?:汇报|报告|介绍|说明)/
const listening = /听取了?[^,，。;；]*$/

function listened(sentence: string, mentions: readonly Mention[]): Deed[] {
  return mentions.flatMap((mention) => {
    const match = listenedTo.exec(sentence.slice(mention.end))
    if (!match || !listening.test(sentence.slice(0, mention.post?.start ?? mention.start))) return []
    const words = { start: mention.end, end: mention.end + match[0].length }
    return [{ mention, action: 'explained' as const, words, quotes: false }]
  })
}

function cuesIn(sentence: string, mentions: readonly Mention[]): Cue[] {
  const all = cues.flatMap(({ regex, action, quotes }) =>
    [...sentence.matchAll(regex)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      action,
      quotes: quotes === true,
    })),
  )
  return all
    .filter((cue) => !mentions.some(({ start, end, post }) => inside(cue, { start: post?.start ?? start, end })))
    .filter((cue) => !all.some((other) => other !== cue && inside(cue, other) && other.end - other.start > cue.end - cue.start))
}

const inside = (inner: Range, outer: Range) => inner.start >= outer.start && inner.end <= outer.end

function belongs(sentence: string, group: readonly Mention[], cue: Cue): boolean {
  const last = group.at(-1)
  if (!last) return false
  const between = sentence.slice(last.end, cue.start)
  if (cue.action === 'attended' && (alongside.test(between) || others.test(between))) return true
  if (cue.action !== 'attended' && together.test(between)) return true
  const comma = Math.max(between.lastIndexOf(','), between.lastIndexOf('，'))
  if (comma >= 0) return between.length < 120 && !othersBetween.test(between.slice(0, comma)) && goesOn.test(between.slice(comma + 1))
  return between.length < 60 && (preposition.test(between) || !anotherSubject.test(between))
}

/** Persons after 出席会议的有 … and 主持会议的是 …, of whom the sentence says nothing else. */
function listed(sentence: string, mentions: readonly Mention[], deeds: readonly Deed[]): Deed[] {
  const first = mentions[0]
  if (!first) return []
  const before = [sentence.slice(0, first.post?.start ?? first.start), sentence.slice(0, first.start)]
  const words = before.map((text) => listing.exec(text)).find((match) => match !== null)
  if (!words) return []
  const idle = mentions.filter((mention) => !deeds.some((deed) => deed.mention === mention))
  const action = (words[1] ?? words[2] ?? '').startsWith('主持') ? 'presided' : 'attended'
  return idle.map((mention) => ({ mention, action, words: { start: words.index, end: words.index + words[0].length }, quotes: false }))
}
