import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { prefixed, printedDay } from '../printed-day.ts'
import { shownFirstLine, shownTitle } from '../report-lines.ts'
import { gbServings, utf8Servings } from '../servings.ts'
import { counted, headlines, one, some } from '../words.ts'

const frame = htmlOfFrame(['frame'])
const again = htmlOfFrame(['frame', 'repeats'])

/** A system of about 2014: the first paragraph once more as a summary in a box, polls of moods, a reader's bar that says the title again. */
export const summaryFirst = measuredHtml(
  'summary-first',
  ['frame', 'repeats'],
  [...gbServings, ...utf8Servings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY-MM-DD hh:mm:ss')
    return {
      pieces: frame`<!DOCTYPE html><html><head>${markup(charsetTag(charset, 'long'))}<title>${shownTitle(title)} - ${facts.column} - ${facts.site.name}</title></head><body>
<div class="header"><div class="search">热门搜索：${each(some(chance, 'shorts', 4), (text) => frame`<a>${text}</a> `)}</div><div class="nav-site"><a>首页</a><span>|</span><a>新闻</a><span>|</span><a>图片</a><span>|</span><a>下载</a></div></div>
<div class="crumbs"><a>首页</a><span> &gt; </span><a>${facts.column}</a><span> &gt; </span> 正文</div>
<div id="Article">${before}${paragraphs(title, { open: (line) => (line === 0 ? '<h1>' : '<br /><small>'), close: (line) => (line === 0 ? '' : '</small>') })}${joint}<br />
<span>${day.text} ${prefixed('来源：', facts.source)} 评论：<a id="comment">0</a> 点击：</span></h1>
${again`<div class="summary"><b>核心提示：</b>${shownFirstLine(body)}</div>`}
<div class="content">${paragraphs(body, { open: '<p>', close: '</p>', escaping: 'namedMarks', indent: '&nbsp; &nbsp; ' })}</div>
<div class="tag-box">标签：<a>会议</a> <a>创建</a></div><ul class="mood">${each(['高兴', '感动', '无聊', '愤怒', '震惊'], (text) => frame`<li>${counted(chance, 9)}<br/><img src="mood.gif"/>${text}</li>`)}</ul>
${again`<div class="float-bar">正在阅读：${shownTitle(title)} <a>分享</a></div>`}
<p class="f14"><strong>上一篇：</strong><a>${headlines(chance, 1).join('')}</a><br /><strong>下一篇：</strong><a>${headlines(chance, 1).join('')}</a></p></div>
<div class="col-auto"><h5>图文资讯</h5>${each(headlines(chance, 3), (text) => frame`<a><img src="t.jpg" alt="${text}"/>${text}</a>`)}<h5>供求信息</h5><p>${one(chance, 'goods')}</p></div>
<div class="footer">关于我们 - 企业合作 - 诚聘英才 - 网站管理 <br/>不良信息举报：${counted(chance, 90000)}@${facts.site.host}</div></body></html>`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: [] },
      url: `http://www.${facts.site.host}/index.php?m=content&c=index&a=show&catid=${counted(chance, 40)}&id=${counted(chance, 9000)}`,
    }
  },
)
