import cues from '../data/report-openings.json' with { type: 'json' }
import type { LineClass } from './line-class.ts'

const digits = '一二三四五六七八九'
const numeral = `[${digits}十]{1,3}|\\d{1,2}`
/** What collections call their texts. */
const names = '范文|例文|讲话稿|发言稿|新闻稿|主持词|报道稿?|简报|稿件|文章|通稿|之'
const mark = `(?:第\\s?(${numeral})\\s?篇|篇\\s?(${numeral})|(?:${names})\\s?(${numeral}))`
/** 篇一:… and 【第二篇】: the number, and the headline behind it, if any. */
const leading = new RegExp(`^[【\\[(（]?\\s?${mark}\\s?[】\\])）]?(?:\\s?[:：、.]\\s?|\\s+|$)`)
/** 创建工作会议讲话稿(篇一): the headline stands in front. */
const trailing = new RegExp(`\\s?[【\\[(（]?\\s?${mark}\\s?[】\\])）]?$`)
const longestHeading = 60
/** Any mark: what stands before and behind the number is the same in all marks of a page. A headline stands behind a colon or on the next line. */
const anyNumeral = `${numeral}|[①-⑩]|[壹贰叁肆伍陆]|[ⅠⅡⅢⅣⅤ]|[甲乙丙丁戊]`
const anyMark = new RegExp(
  `^(?<before>[^\\p{L}\\p{N}\\s]{0,3}[\\p{Script=Han}]{0,5}?\\s?)(?<number>${anyNumeral})(?<behind>\\s?[^\\s:：]{0,6}(?:[:：]|$))\\s?(?<headline>.*)$`,
  'u',
)
const otherNumerals = ['①②③④⑤⑥⑦⑧⑨⑩', '壹贰叁肆伍陆', 'ⅠⅡⅢⅣⅤ', '甲乙丙丁戊']
const fewestParts = 2
/** A collection introduces itself briefly; with more text above its first mark a page is one article. */
const longestIntroduction = 400
/** What stands above a second mark must be a report itself. */
const shortestReport = 80
const opensReport =
  /^(?:同志们|各位|尊敬的|本报讯|本网讯|近日|日前|今天|昨日|为|\S{2,12}讯|\S{0,20}?\d{1,2}月\d{1,2}日)|召开|举行|大会|会议|讲话|发言|主持词|致辞/

/** A line that opens one of several reports; the headline stands at [from, to) of the line, or on a line of its own. */
export type Opening = { readonly index: number; readonly number: number; readonly from: number; readonly to: number }

/**
 * The marks with which a page numbers its reports. They must count 1, 2, 3, and each must open as a report does; chapters of one article
 * do not. A page may leave out the first mark, above its first report.
 */
export function numberedOpenings(classes: readonly LineClass[]): readonly Opening[] {
  const openings = classes.flatMap(openingIn)
  return areReports(openings, classes) ? openings : alikeOpenings(classes)
}

/** Lines of one form that count, each above a report: what the form is does not matter, as long as they repeat it. */
function alikeOpenings(classes: readonly LineClass[]): readonly Opening[] {
  const byForm = Map.groupBy(classes.flatMap(markIn), ({ form }) => form)
  for (const [, marks] of byForm) {
    const reporting = marks.filter((opening, at) => opensLikeNews(opening, marks[at + 1], classes)).length
    if (reporting * 2 >= marks.length && areReports(marks, classes)) return marks
  }
  return []
}

function markIn(line: LineClass, index: number): (Opening & { readonly form: string })[] {
  const { text, zone } = line.line
  if (line.prose || text.length > longestHeading || (zone !== null && zone !== 'navigation')) return []
  const { before = '', number = '', behind = '', headline = '' } = anyMark.exec(text)?.groups ?? {}
  return number === ''
    ? []
    : [{ index, number: numberOf(number), from: text.length - headline.length, to: text.length, form: `${before}#${behind}` }]
}

const reportOpenings = [cues.headline, cues.datedLead, cues.agencyLead, cues.salutation].map((pattern) => new RegExp(pattern, 'u'))

/** Its headline, or the first line below, is that of a report, and nothing less: chapters of an article speak of meetings, too. */
function opensLikeNews({ index, from, to }: Opening, next: Opening | undefined, classes: readonly LineClass[]): boolean {
  const headline = (classes[index] as LineClass).line.text.slice(from, to)
  const below = classes.slice(index + 1, next?.index).filter(({ cue }) => cue === null)
  const first = below.slice(0, headline === '' ? 3 : 2).map(({ line }) => line.folded)
  return [headline, ...first].some((text) => reportOpenings.some((opening) => opening.test(text)))
}

function openingIn({ line, prose }: LineClass, index: number): Opening[] {
  if (prose || line.text.length > longestHeading || (line.zone !== null && line.zone !== 'navigation')) return []
  const before = leading.exec(line.text)
  const match = before ?? trailing.exec(line.text)
  if (!match) return []
  const number = numberOf(match[1] ?? match[2] ?? match[3] ?? '')
  return [before ? { index, number, from: match[0].length, to: line.text.length } : { index, number, from: 0, to: match.index }]
}

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const other = otherNumerals.find((numerals) => numerals.includes(text))
  if (other) return other.indexOf(text) + 1
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text]
  const readingOf = (digit: string | undefined, whenEmpty: number) => (digit ? digits.indexOf(digit) + 1 : whenEmpty)
  return (tens === '0' ? 0 : readingOf(tens, 1) * 10) + readingOf(ones, 0)
}

/** A headline, and a report under it; the parts of a book or a plan have chapters. */
const isHeadlineOfReport = (headline: string, lines: readonly LineClass[]) =>
  headline.length >= shortestHeadline &&
  !/[。;,:]$/.test(headline) &&
  !lines.some(({ line }) => /^第[一二三四五六七八九十\d]{1,3}[章节编条]/.test(line.folded)) &&
  lines.reduce((sum, { line, prose }) => sum + (prose ? line.folded.length : 0), 0) >= shortestReport
const shortestHeadline = 8

function areReports(openings: readonly Opening[], classes: readonly LineClass[]): boolean {
  const counted = openings[0]?.number ?? 0
  if (counted < 1 || counted > 2 || openings.length < fewestParts + 1 - counted) return false
  if (!openings.every(({ number }, at) => number === at + counted)) return false
  const introduction = classes.slice(0, openings[0]?.index).filter(({ prose }) => prose)
  const above = introduction.reduce((sum, { line }) => sum + line.folded.length, 0)
  if (
    counted === 1 ? above > longestIntroduction : above < shortestReport || !introduction.some(({ line }) => opensReport.test(line.folded))
  )
    return false
  return openings.every((opening, at) => {
    const lines = classes.slice(opening.index + 1, openings[at + 1]?.index)
    const first = lines.find(({ cue }) => cue === null)
    if (!first || !lines.some(({ prose }) => prose)) return false
    const headline =
      opening.from < opening.to ? (classes[opening.index] as LineClass).line.text.slice(opening.from, opening.to) : first.line.folded
    return opensReport.test(first.line.folded) || isHeadlineOfReport(headline, lines)
  })
}
