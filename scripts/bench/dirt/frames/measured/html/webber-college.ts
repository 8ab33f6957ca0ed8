import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { prefixed, printedDay } from '../printed-day.ts'
import { shownTitle } from '../report-lines.ts'
import { utf8Servings } from '../servings.ts'
import { counted, headlines, some } from '../words.ts'

const frame = htmlOfFrame(['frame'])
const files = htmlOfFrame(['frame', 'captions'])

/** A bureau's site on a system made for colleges: the text in a form, attachments with their downloads counted. */
export const webberCollege = measuredHtml(
  'webber-college',
  ['frame', 'captions'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY年MM月DD日')
    return {
      pieces: frame`<html><head><title>${shownTitle(title)}-${facts.site.name}</title>${markup(charsetTag(charset, 'bare'))}</head><body>
<dl class="menu">${each(some(chance, 'menu', 5), (name) => frame`<dt><a href="../index.htm">${name}</a></dt><dd><a>部门概况</a><a>科室设置</a></dd>`)}</dl>
<div class="dqwz">首页&nbsp;/&nbsp;${facts.column}&nbsp;/&nbsp;正文</div>
<form name="_newscontent_fromname"><div class="nr">${before}${paragraphs(title, { open: '<div class="bt" align="center">', close: '</div>' })}${joint}
<div class="sj" align="center">${prefixed('发布日期：', day.text)}&nbsp;&nbsp;&nbsp;&nbsp;作者：${facts.authors[0] ?? ''}&nbsp;&nbsp;&nbsp;&nbsp;点击：[<span id="dynclicks_wbnews"></span>]</div>
<div id="vsb_content"><div class="v_news_content">${paragraphs(body, { open: '<p class="vsbcontent_start"><span style="font-family:仿宋_GB2312;font-size:21px">', close: '</span></p>', indent: '&ensp;&ensp;' })}
<p class="vsbcontent_img"><img src="/__local/1/${counted(chance, 90000)}.jpg" alt="" width="500"></p></div></div>
${files`<div class="fj"><p>附件【<a href="/system/_content/download.jsp?id=${counted(chance, 900)}">责任清单(定稿).doc</a>】已下载<span>${counted(chance, 90)}</span>次</p></div>`}
<p>上一条：<a>${headlines(chance, 1).join('')}</a></p><p>下一条：<a>${headlines(chance, 1).join('')}</a></p><p align="right">【<a>关闭</a>】</p></div></form>
<div class="yqlj"><select><option>--友情链接--</option>${each(some(chance, 'friends', 4), (name) => frame`<option>${name}</option>`)}</select></div>
<div class="bq">版权所有：${facts.site.owner}　传真：0000-${counted(chance, 900000) + 6000000}　网管信箱</div></body></html>`,
      told: { publishedAt: day.publishedAt, source: null, authors: facts.authors },
      url: `http://www.${facts.site.host}/info/10${counted(chance, 90)}/${counted(chance, 9000)}.htm`,
    }
  },
)
