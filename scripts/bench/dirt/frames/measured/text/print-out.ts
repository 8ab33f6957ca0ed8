import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { printedDay } from '../printed-day.ts'
import { between, indented, shownTitle } from '../report-lines.ts'
import { counted, strayDay, two } from '../words.ts'

const frame = textOfFrame(['frame'])

/** A page printed from a browser: title bar, address, day of printing and page number break in between the paragraphs. */
export const printOut = measuredText(
  'print-out',
  ['frame', 'pageJumps', 'indentation', 'bylines'],
  ({ before, title, joint, body }, facts, chance) => {
    const day = printedDay(facts, chance, 'YYYY-MM-DD')
    const printing = strayDay(chance)
    const url = `http://www.${facts.site.host}/print.asp?id=${counted(chance, 9000)}`
    const strip = (page: number) =>
      `${printing.year}/${printing.month}/${printing.day} ${two(page + 9)}:31\n${shownTitle(title) || facts.site.name}-${facts.site.name}\n${url} ${page}/3\n`
    return {
      pieces: frame`打 印 | 关闭窗口
${before}${title}${joint}http://www.${facts.site.host} ${day.text} ${facts.source ?? '本站原创'}
${between(indented(body, '    '), ['frame', 'pageJumps'], (line) => (line === 3 || line === 8 ? strip(line === 3 ? 1 : 2) : ''))}
本文网址:${url}
打印日期:${printing.year}年${printing.month}月${printing.day}日 版权归${facts.site.owner}`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: [] },
      url,
    }
  },
)
