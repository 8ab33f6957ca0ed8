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
  return areReports(openings, classes) ? openings : []
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
