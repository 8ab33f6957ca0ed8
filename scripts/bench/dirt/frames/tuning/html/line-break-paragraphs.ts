import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, footerLines, menu } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { gbkServings, utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** One cell of text, its paragraphs parted by line breaks and indented by spaces of one kind or another. */
export const lineBreakParagraphs = tuningHtml(
  'line-break-paragraphs',
  ['frame', 'bylines', 'indentation'],
  [...gbkServings, ...utf8Servings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance)
    const { site, column } = facts
    const style = chance.pick([
      { open: '', close: '<br>', indent: '&nbsp;&nbsp;&nbsp;&nbsp;' },
      { open: '', close: '<br/><br/>\n', indent: '　　' },
      { open: '', close: '<BR>\r\n<BR>\r\n', indent: '&#12288;&#12288;' },
      { open: '', close: '<br>\n', indent: '    ' },
      { open: '', close: '<br />', indent: '&emsp;&emsp;' },
    ])
    return {
      pieces: frame`<html><head>${charsetMeta(charset)}<title>${plainTitle(title, column)}—${site.name}</title></head><body>
<div id="t">${each(menu(5, chance), (name) => frame`[<a href="/">${name}</a>] `)}</div>
<table><tr><td>位置：首页→${column}→浏览信息</td></tr><tr><td class="tt">${before}${paragraphs(title, { open: '', close: '<br>' })}${joint}</td></tr><tr><td>${byline`${stamp?.printed ?? ''}`} 已有 ${count(chance)} 人阅读</td></tr><tr><td class="tx">${paragraphs(body, style)}</td></tr></table>
<div>${each(footerLines(facts, chance), (line) => frame`${line}<br>`)}</div></body></html>
`,
      told: told(stamp),
    }
  },
)
