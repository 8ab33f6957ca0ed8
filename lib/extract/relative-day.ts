import type { Range, ZoneKind } from '#lib/report/index.ts'
import { sentencesOfLead } from './body-paragraphs.ts'
import { addDays, type Day, daysBetween, isDay } from './calendar.ts'
import cues from './data/date-cues.json' with { type: 'json' }
import placeCues from './data/place-cues.json' with { type: 'json' }
import type { ExtractInput } from './input.ts'
import { dayBefore, longestLagDays } from './lag.ts'
import { latestLunarDay, lunarDayIn } from './lunar-day.ts'
import type { Span } from './sentences.ts'

/** A day that only a publication stamp completes. `day` null: some day shortly before (近日). */
export type RelativeDay = Range & {
  readonly zone: ZoneKind
  readonly day: Day | null
  readonly rule: 'today' | 'yesterday' | 'day-before-yesterday' | 'recently' | 'day-without-month' | 'lost-mark' | 'lunar-day' | 'weekday'
}

const held = new RegExp(`${placeCues.meetingVerbs.join('|')}|会议?上(?:[,，]|获悉|了解到|透露)`, 'u')
/** 昨日,……把推进会搬到了榕树下: a meeting is spoken of without a verb of convening, and not as one to come. */
const spokenOf =
  /(?:推进|动员|部署|调度|现场|誓师|启动|反馈|点评|座谈|恳谈|工作|观摩|专题|表彰|总结|联席|院坝|坝坝|板凳|夜话|议事|屋场|碰头|代表)(?:大会|会议|会)(?![员长场所馆])/u
const ceremony = new RegExp(cues.nationalCeremony, 'u')
const toCome = /将于|即将|将在|拟于|定于|筹备/u
const today = /今[天日](?![后的])|今[早晨晚夜](?!报)/u
const yesterday = /昨[天日晚夜](?!报)|昨(?=[上下]午)/u
const twoDaysAgo = /(?<![日目以年月])前[天日](?!后)/u
const recently = /近日|日前|近期|最近(?=[,，]|[^,，。的]{0,30}(?:召开|举行|会议?上))/u
/** 本报甲市12月20日电: the day on which the report was written, which may be earlier than the paper's. */
const dateline = new RegExp(cues.dateline, 'u')
const dayAlone = /(?<![\d月年])([12]?\d|3[01])日(?=[上下]午|晚|[,，]|召开)/u
/** 711日, 1210日, 221上午: 月, or 月 and 日, was lost. */
const lostMark = /(?<![\d月年.])(\d{2,4})(?:日(?=[上下]午|晚|[,，])|(?=[上下]午))/u

const leadSentences = 3

/** A time word in the sentence that tells of the meeting, or in one before it, read against the day of publication. */
export function relativeDay(input: ExtractInput, published: Day): RelativeDay | null {
  for (const sentence of beforeVerb(input)) {
    const reading = read(sentence, published)
    if (reading) return { ...reading, zone: 'body' }
  }
  return dayOfTitle(input, published)
}

/** 甲区誓师会今早召开: a headline in which the word of time stands right before the verb. */
const convenedInTitle =
  /(?:(今[天日早晨晚])|(昨[天日晚]))(?:[上下]午|早上?|晚上?)?(?:在[^,，。\s]{1,12})?(?:正式|隆重|如期)?(?:召开|举行|启动|开幕|打响|拉开)/u

function dayOfTitle(input: ExtractInput, published: Day): RelativeDay | null {
  const match = convenedInTitle.exec(input.simple.title ?? '')
  if (!match) return null
  const [whole, now] = match
  const at = { zone: 'title' as const, start: match.index, end: match.index + whole.length }
  return now === undefined ? { ...at, day: addDays(published, -1), rule: 'yesterday' } : { ...at, day: published, rule: 'today' }
}

/** 6日 with nothing around it that tells the month, in the sentence that tells of the meeting; null where a month is printed. */
export function loneDay(input: ExtractInput): (Range & { readonly day: number }) | null {
  const [sentence] = beforeVerb(input)
  const match = sentence && dayAlone.exec(sentence.text)
  if (!match) return null
  const start = sentence.start + match.index
  return { start, end: start + match[0].length, day: Number(match[1]) }
}

/** 近日, 最近 in the sentence that tells of the meeting, or in one before it. */
export function recentWord(input: ExtractInput): Range | null {
  for (const { start, text } of beforeVerb(input)) {
    const match = recently.exec(text)
    if (match) return { start: start + match.index, end: start + match.index + match[0].length }
  }
  return null
}

/** The sentence of the lead that tells of the meeting, up to its verb, and those before it, the nearest first. */
function beforeVerb(input: ExtractInput): Span[] {
  const lead = sentencesOfLead(input)
    .slice(0, leadSentences)
    .filter(({ text }) => !ceremony.test(text))
  const verb = lead.some(({ text }) => held.test(text)) ? held : spokenOf
  const meeting = lead.findIndex(({ text }) => verb.test(text) && (verb === held || !toCome.test(text)))
  return lead
    .slice(0, meeting + 1)
    .toReversed()
    .map((sentence) => ({ ...sentence, text: sentence.text.slice(0, verb.exec(sentence.text)?.index) }))
}

function read(lead: Span, published: Day): Omit<RelativeDay, 'zone'> | null {
  const at = (match: RegExpExecArray) => ({ start: lead.start + match.index, end: lead.start + match.index + match[0].length })
  const lost = lostMark.exec(lead.text)
  const split = lost && splitDay(lost[1] ?? '', published)
  if (lost && split) return { ...at(lost), day: split, rule: 'lost-mark' }
  const past = dayOfLastMonth.exec(lead.text)
  const told = past && inMonthBefore(Number(past[2]), published, past[1] === '上')
  if (past && told) return { ...at(past), day: told, rule: 'day-without-month' }
  const alone = dayAlone.exec(lead.text)
  const day = alone && latestWithDay(Number(alone[1]), published)
  if (alone && day) return { ...at(alone), day, rule: 'day-without-month' }
  const lunar = lunarDayIn(lead.text)
  const converted = lunar && latestLunarDay(lunar, published)
  if (lunar && converted) return { start: lead.start + lunar.start, end: lead.start + lunar.end, day: converted, rule: 'lunar-day' }
  const weekly = weekdayIn(lead.text, published)
  if (weekly) return { start: lead.start + weekly.start, end: lead.start + weekly.end, day: weekly.day, rule: 'weekday' }
  const written = dayOfWriting(lead.text, published)
  const spoken = withoutQuotations(lead.text)
  const [now, before] = [today.exec(spoken), yesterday.exec(spoken)]
  if (now && !(before && before.index < now.index)) return { ...at(now), day: written, rule: 'today' }
  if (before) return { ...at(before), day: addDays(written, -1), rule: 'yesterday' }
  const earlier = twoDaysAgo.exec(spoken)
  if (earlier) return { ...at(earlier), day: addDays(written, -2), rule: 'day-before-yesterday' }
  const recent = recently.exec(lead.text)
  return recent ? { ...at(recent), day: null, rule: 'recently' } : null
}

/** 从今天做起 in quotation marks tells no day. */
const withoutQuotations = (text: string) => text.replace(/“[^”\n]{0,120}”?/gu, (quoted) => ' '.repeat(quoted.length))

/** 本周一, 上周五, 星期三上午, against the day of publication. */
const weekdayWord =
  /(?<!每|下)(上个?|本|这)?(?:周|星期|礼拜)([一二三四五六日天])(?=[上下]午|[早晚夜]|清晨|凌晨|中午|傍晚|[,，(（]|召开|举行)/u
const weekdays = '一二三四五六日'

function weekdayIn(text: string, published: Day): (Range & { readonly day: Day }) | null {
  const match = weekdayWord.exec(text)
  if (!match) return null
  const [whole, week = '', name = ''] = match
  const own = (new Date(Date.UTC(published.year, published.month - 1, published.day)).getUTCDay() + 6) % 7
  const wanted = weekdays.indexOf(name === '天' ? '日' : name)
  const back = own - wanted
  const lag = week.startsWith('上') ? back + 7 : back >= 0 ? back : back + 7
  if (week !== '' && !week.startsWith('上') && back < 0) return null
  return { start: match.index, end: match.index + whole.length, day: addDays(published, -lag) }
}

/** The day of the dateline, else that of publication. */
function dayOfWriting(lead: string, published: Day): Day {
  const [month, day] = (dateline.exec(lead) ?? []).slice(1).map(Number)
  return month && day ? (dayBefore(published, { month, day })?.day ?? published) : published
}

const isRecent = (day: Day, published: Day) => {
  const lagDays = isDay(day) ? daysBetween(day, published) : -1
  return lagDays >= 0 && lagDays <= longestLagDays
}

/** A day whose marks were lost where no stamp completes it, if its figures can be parted in one way only (96日, 711日). */
export function lostDay(input: ExtractInput): (Range & { readonly month: number; readonly day: number }) | null {
  const [sentence] = beforeVerb(input)
  const match = sentence && lostMark.exec(sentence.text)
  const figures = match?.[1] ?? ''
  if (!match || (figures.length === 2 && Number(figures) <= 31)) return null
  const [only, ...others] = splitsOf(figures).filter((split) => isDay({ year: leapYear, ...split }))
  const start = sentence.start + match.index
  return only && others.length === 0 ? { ...only, start, end: start + match[0].length } : null
}

const leapYear = 2004

const splitsOf = (figures: string) =>
  [1, 2]
    .filter((at) => at < figures.length && figures.charAt(at) !== '0')
    .map((at) => ({ month: Number(figures.slice(0, at)), day: Number(figures.slice(at)) }))

/** The only way to part the figures into month and day that gives a day shortly before publication; none where two do, or where they are a day of the month. */
function splitDay(figures: string, published: Day): Day | null {
  if (figures.length === 2 && Number(figures) <= 31) return null
  const days = splitsOf(figures)
    .flatMap((split) => [published.year, published.year - 1].map((year) => ({ year, ...split })))
    .filter((day) => isRecent(day, published))
  return days.length === 1 ? (days[0] ?? null) : null
}

/** 上月30日, 本月3日. */
const dayOfLastMonth = /([上本])个?月(\d{1,2})[日号]/u

function inMonthBefore(number: number, published: Day, isLast: boolean): Day | null {
  const month = isLast ? published.month - 1 : published.month
  const day = month === 0 ? { year: published.year - 1, month: 12, day: number } : { year: published.year, month, day: number }
  return isRecent(day, published) ? day : null
}

/** The last day of this number in the month of publication or the one before. */
function latestWithDay(number: number, published: Day): Day | null {
  const own = { ...published, day: number }
  const previous = published.month === 1 ? { year: published.year - 1, month: 12, day: number } : { ...own, month: published.month - 1 }
  return [own, previous].find((day) => isRecent(day, published)) ?? null
}
