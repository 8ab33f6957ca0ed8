import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { printedDay } from '../printed-day.ts'
import { shownTitle } from '../report-lines.ts'
import { utf8Servings } from '../servings.ts'
import { counted, some } from '../words.ts'

const frame = htmlOfFrame(['frame'])

/** A municipal portal with fields of the article as meta tags and marks of begin and end in comments. */
export const hanwebPortal = measuredHtml(
  'hanweb-portal',
  ['frame'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY-MM-DD hh:mm')
    return {
      pieces: frame`<!doctype html>
<html lang="zh"><head>${markup(charsetTag(charset, 'short'))}<title>${facts.site.name} ${facts.column} ${shownTitle(title)}</title>
<meta name="SiteName" content="${facts.site.name}"><meta name="ColumnName" content="${facts.column}"><meta name="ArticleTitle" content="${shownTitle(title)}"><meta name="ContentSource" content="${facts.source ?? ''}"></head>
<body><div class="top-bar"><a id="wza">无障碍</a><a>老年模式</a><a>简</a><a>繁</a><a>EN</a></div>
<nav><ul>${each(some(chance, 'menu', 6), (name) => frame`<li><a href="/col/col${counted(chance, 9000)}/index.html">${name}</a></li>`)}</ul></nav>
<table class="bt-position"><tr><td>您现在所在位置：</td><td>首页</td><td>&gt;</td><td>${facts.column}</td></tr></table>
<div class="article"><!--<$[标题名称(html)]>begin-->${before}${paragraphs(title, { open: '<p class="con-title">', close: '</p>' })}${joint}<!--<$[标题名称(html)]>end-->
<p class="explain"><i class="time">发布时间：${day.text}</i><i class="from">来源：${facts.source ?? ''}</i><i>浏览次数：<span id="_visitcount"></span></i><i>字体：[ <a>大</a> <a>中</a> <a>小</a> ]</i></p>
<div id="zoom"><!--ZJEG_RSS.content.begin--><meta name="ContentStart">${paragraphs(body, { open: '<p style="text-indent:2em;font-family:宋体;font-size:16px;line-height:2;text-align:justify;">', close: '</p>', escaping: 'namedMarks' })}<meta name="ContentEnd"><!--ZJEG_RSS.content.end--></div>
<div class="foot-tools"><a>【打印】</a><a>【关闭】</a><span>扫码随身看</span><div id="ewm"></div></div></div>
<footer><p>主管单位：${facts.site.owner}　网站支持IPv6</p><p>浙公网安备 330${counted(chance, 900)}02000${counted(chance, 900)}号</p><p><img alt="党政机关"><img alt="网站找错"></p></footer>
<script>var jsonp={"i_articleid":${counted(chance, 9000)},"i_webid":1};</script></body></html>`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: [] },
      url: `http://www.${facts.site.host}/art/${facts.date ? `${facts.date.year}/${facts.date.month}/${facts.date.day}/` : ''}art_${counted(chance, 9000)}.html`,
    }
  },
)
