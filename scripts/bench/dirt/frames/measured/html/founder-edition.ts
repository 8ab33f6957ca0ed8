import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { printedDay } from '../printed-day.ts'
import { gbServings, utf8Servings } from '../servings.ts'
import { counted, headlines, one } from '../words.ts'

const frame = htmlOfFrame(['frame'])
const jump = htmlOfFrame(['frame', 'pageJumps'])

/** An edition made from the page that was printed: areas of the picture of the page, day in Chinese numerals, jump from the front page. */
export const founderEdition = measuredHtml(
  'founder-edition',
  ['frame', 'pageJumps'],
  [...gbServings, ...utf8Servings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'HAN EEE')
    return {
      pieces: frame`<html><head><title>${facts.site.name}-电子版</title>${markup(charsetTag(charset, 'bare'))}<script>function zoomIn(){}</script></head><body>
<table width=980><tr><td width=300><img src="page.jpg" usemap="#pagepicmap"><map name="pagepicmap">${each(headlines(chance, 3), (text) => frame`<area shape=polygon coords="0,0,10,10" href="content.htm" title="${text}">`)}</map>
<table>${each(headlines(chance, 4), (text) => frame`<tr><td class=default><a href=content.htm>${text}</a></td></tr>`)}</table></td>
<td><table><tr><td>${day.text}</td><td>第${counted(chance, 4)}版：${one(chance, 'paperPages')}</td><td><a>上一期</a> <a>下一期</a></td></tr></table>
<table class=font01>${before}${paragraphs(title, { open: (line) => (line === 0 ? '<tr><td class=font01 align=center>' : '<tr><td class=font02 align=center>'), close: '</td></tr>' })}${joint}</table>
<founder-content><div id=ozoom>${jump`<P>(上接第${counted(chance, 4)}版)</P>`}
${paragraphs(body, { open: '<P>', close: '</P>', indent: '　　' })}</div></founder-content>
<a>上一篇</a> <a>下一篇</a> <span>放大 </span><span>缩小</span></td></tr></table>
<div>${facts.site.owner}版权所有 本网站未经授权不得使用 <a>关于报社</a> <a>订报热线</a></div></body></html>`,
      told: { publishedAt: day.publishedAt, source: null, authors: [] },
      url: `http://epaper.${facts.site.host}/html/node_${counted(chance, 40)}/content_${counted(chance, 90000)}.htm`,
    }
  },
)
