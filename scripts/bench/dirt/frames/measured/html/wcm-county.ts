import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { prefixed, printedDay } from '../printed-day.ts'
import { atLineStarts, shownTitle } from '../report-lines.ts'
import { onSomeDay, said, saying, stories } from '../sayings.ts'
import { utf8Servings } from '../servings.ts'
import { counted, two } from '../words.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])
const caption = htmlOfFrame(['frame', 'captions'])

/** A county's portal on a great system: the bar for the blind, the same fields as metas and in print, teasers of the column, a survey. */
export const wcmCounty = measuredHtml(
  'wcm-county',
  ['frame', 'bylines', 'captions'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY-MM-DD hh:mm:ss')
    const picture = (line: number) =>
      line % 5 === 1
        ? caption`</p><p align="center"><img src="./W0201${counted(chance, 90000)}.jpg" OLDSRC="W0201.jpg" /></p><p align="center"><font color="#1f497d">${saying(chance, 'captions')}</font></p><p>`
        : []
    return {
      pieces: frame`<!DOCTYPE html><html><head>${markup(charsetTag(charset, 'long'))}<title>${shownTitle(title)}_${facts.site.name}</title><meta name="SiteDomain" content="www.${facts.site.host}"/><meta name="Author" content="${facts.site.owner}"/></head><body>
<div id="barrierfree_container"><div class="toolbar"><a>无障碍工具条</a><a>固定模式</a><a>指读</a><a>连读</a><a>纯文本</a><a>快捷键</a><a>关闭工具条</a></div>
<div class="topline"><span>繁體版</span><span>长者助手</span><span>移动端</span><span>智能问答机器人“小政”</span><span>登录 | 注册</span></div>
<ul class="navbox">${each(said(chance, 'columns', 8), (name) => frame`<li><a href="./">${name}</a></li>`)}</ul>
<div class="position"><span>当前位置：</span><a class="CurrChnlCls">首页</a>&nbsp;&gt;&nbsp;<a class="CurrChnlCls">${facts.column}</a></div>
<div class="detail">${before}${paragraphs(title, { open: (line) => (line === 0 ? '<div class="xl-tit">' : '<div class="xl-subtit">'), close: '</div>' })}${joint}
${byline`<div class="xl-info"><span>${prefixed('发布时间：', day.text)}</span><span>${prefixed('信息来源：', facts.source)}</span><span>${prefixed('作者：', facts.authors.join(' '))}</span></div>`}<div class="xl-btn"><span>浏览次数：<script src="/count.js"></script></span><span>字号：[ 大 中 小 ]</span><span>视力保护色：</span><i style="background:#cce8cf"></i></div>
<div class="view TRS_UEDITOR trs_paper_default trs_web">${atLineStarts(paragraphs(body, { open: '<p>', close: '</p>', indent: '　　' }), picture)}</div>
<div class="ewm"><img src="qr.png"/><p>扫一扫在手机打开当前页</p></div><div class="xgdc"><p>您对本页内容是否满意？</p><label>满意</label><label>基本满意</label><label>不满意</label><button>提交</button></div>
<h3>同栏目信息</h3><ul class="list">${each(stories(chance, 5), ({ headline, teaser }) => frame`<li><a href="./t2019.html">${headline}</a><b>${onSomeDay(chance, ({ year, month, day: of }) => `${year}-${two(month)}-${two(of)}`)}</b><p>${teaser}</p></li>`)}</ul></div>
<div class="links"><select><option>各县市区网站</option>${each(said(chance, 'counties', 5), (name) => frame`<option>${name}县</option>`)}</select></div>
<div class="foot"><p>网站声明 | 联系我们 | 使用帮助</p><p>主办：${facts.site.owner}　承办：政务服务和大数据中心</p><p>${saying(chance, 'disclaimers')}</p><p>推荐使用1366×768以上分辨率，并使用新版浏览器访问。</p></div></div></body></html>`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: facts.authors },
      url: `http://www.${facts.site.host}/xwzx/zwyw/t2019_${counted(chance, 900000)}.html`,
    }
  },
)
