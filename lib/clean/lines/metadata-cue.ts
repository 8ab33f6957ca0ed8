import fields from '../data/metadata-fields.json' with { type: 'json' }

export type MetadataKind = 'sourceLine' | 'byline' | 'counter'

const oneOf = (names: readonly string[]) => [...names].sort((a, b) => b.length - a.length).join('|')
const separator = '\\s*[:|丨]\\s*'
const opening = '^[\\[【(]?\\s*'
const sourceField = new RegExp(`${opening}(?:${oneOf(fields.sourceLine)})${separator}`)
const bylineField = new RegExp(`${opening}(?:${oneOf(fields.byline)})${separator}`)
const counterField = new RegExp(`${opening}(?:${oneOf(fields.counterFields)})${separator}`)
const bylineWords =
  /^[([【■●▲◆]?\s*(?:本报|本网|见习|实习|特约|全媒体|融媒体)?(?:记者|通讯员|供稿人?|摄影|摄影报道|文\/图|图\/文|文图|采写)[\s:/|丨][^。,;!?]{2,40}[)\]】]?$/
/** 方若水 文/图: the names first. */
const namesFirst = /^\p{Script=Han}{2,4}(?:[\s、]\p{Script=Han}{2,4}){0,3}\s(?:文\/图|图\/文|文图|图文|文并图|摄影报道)$/u
/** What people who made a page are called. */
const makers =
  /^(?:本期|本版|本文|实习|见习|责任|执行|网络|值班|新媒体)?(?:编辑|责编|美编|编审|校对|审核|校审|监制|主编|编导|编委|视觉|摄像|组版|版式|签发)$/
const personName = /^\p{Script=Han}{2,4}$/u
const mostCredits = 16
/** 来源/青河发布: a slash in place of the colon. */
const slashedSource = /^(?:来源|稿源|图源|素材|出处)\s?\/\s?[^。,\s]{2,20}$/
/** 转自青河日报微报: alone on its line. */
const copiedFrom = /^(?:转自|转载自|摘自)\s?:?\s?[^\s,:]{2,14}:?$/
const agencyByline = /^[\p{Script=Han}]{2,10}(?:网|报|台|客户端)?记者\s[^。,;!?]{2,20}$/u
const stamp =
  /^\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\s*(?:\d{1,2}:\d{2}(?::\d{2})?)?(?:\s*(?:来源|作者|编辑|浏览|阅读|点击|字体|【).*|\s+\S{2,20})?$/
/** Month, day and year first, as some sites of newspapers print them, maybe behind a word. */
const monthFirst = /^[\p{Script=Han}:\s[]{0,8}\d{1,2}\/\d{1,2}\/(?:19|20)\d{2}(?!\d)/u
/** Date and time of day in one short line, whatever stands around them. */
const fullStamp = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*\d{1,2}:\d{2}/
/** 原创 方若水 松岚发布 2021-03-04: what public accounts print under their headlines. */
const originalBy = /^原创[:\s]\s?\S{2,20}(?:\s\S{2,20})?(?:\s\d{4}\S*)?$/
/** A paper with the number of its readers or a button behind it. */
const sourceWithCount =
  /^\S{1,10}(?:报|网|社|台|发布|在线|客户端|融媒体?|中心|频道|热线)\s?(?:我有话说\S{0,12}|\d+\s?(?:次|人)?(?:阅读|浏览|评论|跟贴|参与)|\+\s?关注)$/
const inlineFields = /(?:来源|稿源|作者|发布时间|发布日期|编辑|责编|责任编辑|记者|字体|浏览次数|点击|阅读|访问量)\s*:/g

/** The day of a speech or a meeting under its headline belongs to the report. */
const bracketedDay = /^\(\d{4}年\d{1,2}月\d{1,2}日\)$/

const longestSourceLine = 200
const longestByline = 100
const longestStampLine = 60
const longestCounter = 40

/** Whether a folded line consists of fields beside a text: where and when it appeared (`sourceLine`), who made it (`byline`), or how often it was read and how it can be shown (`counter`). */
export function metadataCue(folded: string): MetadataKind | null {
  if (folded.length > longestSourceLine || /[。;!?]/.test(folded)) return null
  if (bracketedDay.test(folded)) return null
  if (sourceField.test(folded) && !isAgenda(folded)) return 'sourceLine'
  if (slashedSource.test(folded) || copiedFrom.test(folded) || originalBy.test(folded) || sourceWithCount.test(folded)) return 'sourceLine'
  if (
    stamp.test(folded) ||
    (folded.length <= longestStampLine && monthFirst.test(folded)) ||
    (folded.length <= longestStampLine && fullStamp.test(folded))
  )
    return 'sourceLine'
  if ((folded.match(inlineFields)?.length ?? 0) >= 2) return 'sourceLine'
  if (folded.length > longestByline) return null
  if (bylineField.test(folded) || bylineWords.test(folded) || namesFirst.test(folded) || isCredits(folded) || agencyByline.test(folded))
    return 'byline'
  return counterField.test(folded) && folded.length < longestCounter ? 'counter' : null
}

/** 责编 甲某 校对 乙某: functions and names without a colon. */
function isCredits(folded: string): boolean {
  const words = folded.replace(/^[([【]|[)\]】]$/g, '').split(/[\s、,|]+/)
  if (!makers.test(words[0] ?? '') || words.length < 2 || words.length > mostCredits) return false
  return words.every((word) => personName.test(word)) && !words.every((word) => makers.test(word))
}

/** Minutes begin with 时间 and 地点 too; a stamp holds numbers alone. */
const isAgenda = (folded: string) =>
  /^[[【(]?\s*(?:时间|日期)/.test(folded) && !/^\D{2,6}\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|^\D{2,3}:?$/.test(folded)

const fieldAlone = new RegExp(`${opening}(${oneOf([...fields.sourceLine, ...fields.byline, '标题'])})\\s*:$`)

/** The name of the field when a line holds nothing but a name and a colon, as forums print them with the value on the next line. */
export const fieldNameAlone = (folded: string): string | null => fieldAlone.exec(folded)?.[1] ?? null
