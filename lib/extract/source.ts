import { emptyValues, organisationWords, sourceLabels } from '#lib/knowledge/byline-labels.ts'
import { divisionNames } from '#lib/knowledge/division-names.ts'
import { surnameLength } from '#lib/knowledge/surnames.ts'
import type { Finding, ZoneKind } from '#lib/report/index.ts'
import { bodyParagraphs } from './body-paragraphs.ts'
import { found, missing } from './finding.ts'
import { type ExtractInput, quoteAt } from './input.ts'
import { type LabelledValue, zoneLabels } from './labelled-values.ts'
import { paragraphsOf } from './sentences.ts'

type Candidate = LabelledValue & { readonly zone: ZoneKind; readonly rank: number }

const zones: readonly ZoneKind[] = ['sourceLine', 'byline', 'forumFrame', 'subtitle', 'meta', 'navigation', 'counter']
const agencyLead = /^(?:本报)?([\p{Script=Han}]{2,12}(?:报|网|社|台|在线|客户端|新闻|融媒))(?:\d+月\d+日)?(?:讯|消息|电|报道)/u

const day = '(?:19|20)\\d\\d[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?(?:[ T]*\\d{1,2}:\\d{2}(?::\\d{2})?)?'
const datedLine = new RegExp(`^\\s*(?:${day}\\s*(\\p{Script=Han}{3,20})|(\\p{Script=Han}{3,20})\\s*${day}).{0,12}$`, 'u')
const paperOfReporter = /(?<!\p{Script=Han})((?!本)\p{Script=Han}{2,10}(?:报|网|周刊|台|在线))(?:首席|见习|实习|特约|全媒体|融媒体)?记者/u

/**
 * Where the text was taken from: the value of 来源 and its like; else an organisation that is named as 作者 or 发布机构; else the paper of
 * the agency lead (甲报讯). 本站, 网络 and other empty words are no source.
 */
export function readSource(input: ExtractInput): Finding<string> {
  const best = candidates(input).toSorted((a, b) => a.rank - b.rank)[0]
  if (best) {
    const quotes = [quoteAt(input, best.zone, best.start, best.end, 'value')]
    return found(best.text, {
      rule: best.rank === 0 ? 'source-label' : 'organisation-label',
      confidence: best.rank === 0 ? 'certain' : 'likely',
      quotes,
    })
  }
  return fromDatedLine(input) ?? fromPaper(input) ?? fromMasthead(input) ?? fromCells(input) ?? fromEdition(input) ?? fromLead(input)
}

/** A line of a day and an organisation alone: 2009-11-03 甲网. */
function fromDatedLine(input: ExtractInput): Finding<string> | null {
  for (const zone of ['sourceLine', 'subtitle'] as const) {
    const text = input.simple[zone] ?? ''
    for (const line of paragraphsOf(text)) {
      const name = datedLine
        .exec(line.text)
        ?.slice(1)
        .find((part) => part !== undefined && organisationWords.test(part) && !frameLabel.test(part))
        ?.replace(/(?:数字报|电子报)$/u, '')
      if (!name) continue
      const start = line.start + line.text.indexOf(name)
      return found(name, {
        rule: 'organisation-beside-date',
        confidence: 'likely',
        quotes: [quoteAt(input, zone, start, start + name.length, 'value')],
      })
    }
  }
  return null
}

const paperName =
  '(?!本|手机|电子|数字)\\p{Script=Han}{2,8}(?:日报|晚报|早报|晨报|时报|商报|都市报|导报|报|新闻网|发布|宣传|电视台|周刊|周末)'
/** 甲日报 2012-03-04 A01, 甲晚报数字版, and cells of a dated line: 2012-03-04 | 甲晚报 | 记者 乙. */
const masthead = new RegExp(
  `^\\s*(?:${day}\\s+|${day}\\s*[|丨].*?[|丨]?\\s*)?(?<paper>${paperName})(?=(?:[(（]\\p{Script=Han}{1,4}版[)）])?(?:数字报?版?|电子版)?(?:\\s*总?第\\d{1,6}期)?(?:\\s*$|\\s*[|丨]?\\s*${day})|\\s*[|丨]|\\s+(?:见习|实习)?(?:记者|通讯员)|\\s*$)`,
  'u',
)
const dated = new RegExp(`${day}|(?:数字报?|电子)版?\\s*$`, 'u')

/** Beside a menu only papers; on a caption only with the page of the paper; elsewhere behind the day. */
function isMastheadLine(zone: ZoneKind, name: string, line: string): boolean {
  if (zone === 'navigation') return name.endsWith('报')
  return zone === 'caption' ? /[A-Z]?\d{1,2}版/u.test(line) : /^\s*(?:19|20)\d\d/u.test(line)
}

/**
 * The paper that a line of the frame names beside the day, or whose digital edition it is; under a title the day must come first.
 */
function fromMasthead(input: ExtractInput): Finding<string> | null {
  for (const zone of ['sourceLine', 'subtitle', 'navigation', 'caption'] as const) {
    for (const line of paragraphsOf(input.simple[zone] ?? '')) {
      const name = (dated.test(line.text) ? masthead.exec(line.text)?.groups?.paper : undefined)?.replace(/(?:数字报|电子报)$/u, '')
      if (!name || !isMastheadLine(zone, name, line.text)) continue
      const start = line.start + line.text.indexOf(name)
      const quotes = [quoteAt(input, zone, start, start + name.length, 'value')]
      return found(name, { rule: 'paper-beside-date', confidence: 'likely', quotes })
    }
  }
  return null
}

/** 发布于 2015/11/19: a label, and no name. */
const frameLabel = /^(?:发布|发表|更新|时间|日期|来源|作者|上传)(?:于|时间|日期)?$/u
/** 官方账号甲报: what a platform says of an account. */
const accountMark = /^(?:优质创作者|优质作者|官方账号|官方帐号|认证账号|媒体|原创)(?=\p{Script=Han}{3})/u
const mediaCell = /^\p{Script=Han}{2,10}(?:报|网|台|社|发布|融媒体?|在线|客户端|新闻|资讯|微讯|快讯|周末|观察)$/u
/** The day of a line of cells; its year may be left out where the hour stands beside it. */
const withDay = new RegExp(`${day}|(?<!\\d)\\d{1,2}[-月/.]\\d{1,2}日?\\s+\\d{1,2}:\\d{2}`, 'u')

/** 原创 某君 甲发布 2017-08-25, 甲晚潮 · 记者 乙 · 2021-03-31: the cell of a dated line that names a medium, or stands before its reporter. */
function fromCells(input: ExtractInput): Finding<string> | null {
  for (const line of paragraphsOf(input.simple.sourceLine ?? '')) {
    if (!withDay.test(line.text)) continue
    const cells = Array.from(line.text.matchAll(/[^\s·|丨｜]+/gu), ({ 0: text, index }) => ({ text, index }))
    const beforeReporter = /^(\p{Script=Han}{3,10})\s*[·|丨｜]\s*记者/u.exec(line.text)?.[1]
    const cell = cells
      .map(withoutMark)
      .find(({ text }) => (mediaCell.test(text) || text === beforeReporter) && !emptyValues.test(text) && !frameLabel.test(text))
    if (!cell) continue
    const start = line.start + cell.index
    const quotes = [quoteAt(input, 'sourceLine', start, start + cell.text.length, 'value')]
    return found(cell.text, { rule: 'medium-on-dated-line', confidence: 'likely', quotes })
  }
  return null
}

function withoutMark({ text, index }: { readonly text: string; readonly index: number }) {
  const length = accountMark.exec(text)?.[0].length ?? 0
  return { text: text.slice(length), index: index + length }
}

const edition = /^(\p{Script=Han}{2,8}(?:日报|晚报|早报|晨报|时报|商报|都市报|导报|报))(?:多媒体)?(?:数字报|电子报|电子版|数字版)/mu
const agencyLine = /^\s*(\p{Script=Han}{2,10}(?:报|网|台|社|在线|客户端))讯\s*$/mu

/** 甲晚报数字报-……, as the head of the page says; 甲网讯 on a line of its own. */
function fromEdition(input: ExtractInput): Finding<string> | null {
  for (const [zone, pattern] of [
    ['meta', edition],
    ['navigation', agencyLine],
  ] as const) {
    const match = pattern.exec(input.simple[zone] ?? '')
    if (!match?.[1] || /^本/u.test(match[1])) continue
    const start = match.index + match[0].indexOf(match[1])
    const quotes = [quoteAt(input, zone, start, start + match[1].length, 'value')]
    return found(match[1], { rule: 'paper-of-edition', confidence: 'likely', quotes })
  }
  return null
}

/** 甲报记者 乙 names the paper. */
function fromPaper(input: ExtractInput): Finding<string> | null {
  for (const zone of ['byline', 'sourceLine'] as const) {
    const match = paperOfReporter.exec(input.simple[zone] ?? '')
    if (match?.[1])
      return found(match[1], {
        rule: 'paper-of-reporter',
        confidence: 'likely',
        quotes: [quoteAt(input, zone, match.index, match.index + match[1].length, 'value')],
      })
  }
  return null
}

/** 宣传部 甲乙, 文明办甲乙: of an office and its writer the office. */
const writerBehind = /^(.*(?:[部局办科室处]|中心|街道|学校|医院|公司|(?:报|网|台|社)(?=[\s\u3000])))[\s\u3000]*(\p{Script=Han}{2,3})$/u

function withoutWriter(value: LabelledValue): LabelledValue {
  const [, office, writer = ''] = writerBehind.exec(value.text) ?? []
  if (office === undefined || surnameLength(writer) === 0 || organisationWords.test(writer) || divisionNames.has(writer)) return value
  return { ...value, text: office, end: value.start + office.length }
}

/** 甲报　　时政新闻, 甲中心　整理:乙: behind a wide gap something else begins. */
const wideGap = /(?<=\S)(?:\u3000|[ \t]{2,})\s*\S.*$|(?<=\S{3})\s+\p{Script=Han}{2,4}[:：].*$/u

function withoutNeighbour(value: LabelledValue): LabelledValue {
  const text = value.text.replace(wideGap, '')
  return { ...value, text, end: value.start + text.length }
}

const officeLabel = /机构|单位|部门|机关/u
/** In a menu or a table above the text only the office that put the text out is labelled. */
const valuesOf = (input: ExtractInput, zone: ZoneKind): LabelledValue[] =>
  zoneLabels(input, zone).filter(({ label }) => zone !== 'navigation' || officeLabel.test(label))

function candidates(input: ExtractInput): Candidate[] {
  return zones.flatMap((zone) =>
    valuesOf(input, zone)
      .map(withoutNeighbour)
      .map(withoutWriter)
      .flatMap((value) => {
        const rank = sourceLabels.findIndex((labels) => labels.includes(value.label))
        const isValue = /\p{Script=Han}|[a-z]{3}/iu.test(value.text) && !emptyValues.test(value.text) && value.text.length <= 40
        return rank >= 0 && isValue && (rank === 0 || organisationWords.test(value.text)) ? [{ ...value, zone, rank }] : []
      }),
  )
}

function fromLead(input: ExtractInput): Finding<string> {
  const lead = bodyParagraphs(input)[0]
  const match = lead && agencyLead.exec(lead.text)
  if (!lead || !match?.[1]) return missing('not-printed', 'no-source')
  const start = lead.start + match[0].indexOf(match[1])
  return found(match[1], {
    rule: 'agency-lead',
    confidence: 'likely',
    quotes: [quoteAt(input, 'body', start, start + match[1].length, 'value')],
  })
}
