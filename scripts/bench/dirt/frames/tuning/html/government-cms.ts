import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { pathOf, stampOf, told } from '../stamp.ts'
import { count, footerLines, friendLinks, menu } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** A content system of governments: everything in a div, metas for title, day, site and column, a tab menu, a toolbar, a QR code. */
export const governmentCms = tuningHtml(
  'government-cms',
  ['frame', 'bylines'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance)
    const { site, column, source, authors } = facts
    const path = pathOf(facts)
    return {
      pieces: frame`<!DOCTYPE html>
<html lang="zh-CN">
<head>
${charsetMeta(charset, 'html5')}
<meta name="SiteName" content="${site.name}">
<meta name="SiteDomain" content="${site.host}">
<meta name="ColumnName" content="${column}">
<meta name="ArticleTitle" content="${plainTitle(title, column)}">
${stamp ? frame`<meta name="PubDate" content="${stamp.told.replace('T', ' ')}">` : []}
<meta name="ContentSource" content="${source ?? ''}">
<title>${plainTitle(title, column)}_${column}_${site.name}</title>
<link rel="stylesheet" href="/static/css/main.css">
<script src="/static/js/jquery.js"></script>
</head>
<body>
<div class="top-bar"><div class="w1200"><span>今天是：<i id="today"></i></span><a href="/wza">无障碍阅读</a><a href="/zzmh">长者助手</a><a href="/en">English</a></div></div>
<div class="header"><a class="logo" href="/"><img src="/static/logo.png" alt="${site.owner}"></a><div class="search"><form><input name="q" value="请输入关键字"><button>搜索</button></form></div></div>
<div class="nav"><ul>${each(menu(7, chance), (name) => frame`<li><a href="/">${name}</a></li>`)}</ul></div>
<div class="location">当前位置：<a href="/">首页</a> &gt; <a href="/xw">新闻中心</a> &gt; <a href="/xw/list">${column}</a></div>
<div class="article">${before}
<div class="title">${paragraphs(title, { open: (line) => (line === 0 ? '<h1>' : '<h2>'), close: (line) => (line === 0 ? '</h1>' : '</h2>\n') })}${joint}</div>
<div class="info">${byline`<span>发布日期：${stamp?.printed ?? '-'}</span><span>来源：${source ?? ''}</span><span>作者：${authors.join(' ')}</span>`}<span>点击数：<em id="hits">${count(chance)}</em></span><span>字号：[<a>大</a> <a>中</a> <a>小</a>]</span></div>
<div class="content" id="zoom"><!--ZJEG_RSS.content.begin-->${paragraphs(body, { open: '<p style="text-indent: 2em;">', close: '</p>\n' })}<!--ZJEG_RSS.content.end--></div>
<div class="tool"><a>打印</a><a>关闭</a><div class="share">分享：<a class="wx" title="微信"></a><a class="wb" title="微博"></a></div></div>
<div class="qr"><img src="/qr.png"><p>扫一扫在手机打开当前页</p></div>
</div>
<div class="links"><select><option>省级部门网站</option>${each(friendLinks(5, chance), (name) => frame`<option>${name}</option>`)}</select></div>
<div class="footer">${each(
        footerLines(facts, chance),
        (line) => frame`<p>${line}</p>
`,
      )}</div>
</body>
</html>
`,
      told: told(stamp, { source, authors }),
      url: path
        ? `https://${site.host}/art/${path}/art_${count(chance)}_${count(chance)}.html`
        : `https://${site.host}/art/art_${count(chance)}.html`,
    }
  },
)
