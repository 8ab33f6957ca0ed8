import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { footerLines, handle, menu } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { gbkServings, wrongServings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** Lines of the text stand in the rows of a table that is content, inside a page laid out by tables. */
export const tableInText = tuningHtml(
  'table-in-text',
  ['frame', 'bylines'],
  [...gbkServings, ...wrongServings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance)
    const { column } = facts
    const inTable = (line: number, lines: number) => lines > 4 && line >= 2 && line < lines - 1
    return {
      pieces: frame`<!DOCTYPE html><html><head>${charsetMeta(charset)}<title>${plainTitle(title, column)}</title></head><body>
<table class="page"><tbody><tr><td colspan="2" class="nav">${each(menu(6, chance), (name) => frame`<a href="#">${name}</a>&nbsp;`)}</td></tr>
<tr><td class="left"><table><tr><th>栏目导航</th></tr>${each(menu(4, chance), (name) => frame`<tr><td><a href="#">${name}</a></td></tr>`)}</table></td>
<td class="right">${before}${paragraphs(title, { open: '<h3 align="center">', close: '</h3>' })}${joint}
<p align="center">${byline`发布时间：${stamp?.printed ?? ''} 发布人：${handle(chance)}`}</p>
${paragraphs(body, {
  open: (line, lines) =>
    !inTable(line, lines) ? '<p>' : inTable(line - 1, lines) ? '<tr><td>' : '<table border="1" width="100%"><tbody><tr><td>',
  close: (line, lines) => (!inTable(line, lines) ? '</p>\n' : inTable(line + 1, lines) ? '</td></tr>\n' : '</td></tr></tbody></table>\n'),
})}</td></tr>
<tr><td colspan="2">${each(footerLines(facts, chance), (line) => frame`${line}<br />`)}</td></tr></tbody></table>
</body></html>
`,
      told: told(stamp),
    }
  },
)
