import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { siteNote, summaries } from '../sayings.ts'
import { stampWritten, told } from '../stamp.ts'
import { count, footerLines, menu, otherHeadlines } from '../words.ts'
import { charsetMeta } from './head.ts'
import { gbkServings, utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** A bulletin that shows several entries on one page: the article in full, other entries of the day with their first sentences in the same kind of element. */
export const oldListPage = tuningHtml(
  'old-list-page',
  ['frame', 'bylines', 'indentation'],
  [...gbkServings, ...utf8Servings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampWritten(facts, chance, 'slashes')
    const { site, column, source } = facts
    return {
      pieces: frame`<html><head>${charsetMeta(charset)}<title>${column}-${site.name}</title></head><body><form id="aspnetForm" action="Show.aspx?id=${count(chance)}"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1MmRk" />
<div class="toplink"><span id="ctl00_date"></span> <a>网站首页</a> <a>联系我们</a></div><div class="menu"><table><tr>${each(menu(7, chance), (name) => frame`<td class="m"><a>${name}</a></td>`)}</tr></table></div>
<p>${siteNote(facts, chance)}</p>
<div class="entry">${before}<span id="ctl00_Title">${paragraphs(title, { open: '', close: '<br />' })}</span>${joint}<div>${byline`<span id="ctl00_Time">${stamp?.printed ?? ''}</span> <span id="ctl00_From">${source ?? ''}</span>`} 阅读次数：<span>${count(chance)}</span></div>
<span id="ctl00_Content">${paragraphs(body, { open: '<p class="MsoNormal">', close: '</p>\r\n', indent: '&nbsp; &nbsp; &nbsp; &nbsp;' })}</span></div>
${each(
  summaries(3, facts, chance),
  (
    text,
  ) => frame`<div class="entry"><span><a>${otherHeadlines(1, facts, chance).join('')}</a></span><p class="MsoNormal">${text}</p><a>阅读全文</a></div>
`,
)}<div id="pager">共 ${count(chance, 90)} 页 <a>首页</a> <a>上一页</a> <a>下一页</a> <a>尾页</a></div>
<div class="bottom">${each(footerLines(facts, chance), (line) => frame`${line}<br />`)}</div></form></body></html>
`,
      told: told(stamp, { source }),
      url: `http://www.${site.host}/Show.aspx?id=${count(chance)}`,
    }
  },
)
