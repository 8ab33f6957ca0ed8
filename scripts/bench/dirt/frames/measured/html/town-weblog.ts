import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { printedDay } from '../printed-day.ts'
import { shownTitle } from '../report-lines.ts'
import { utf8Servings } from '../servings.ts'
import { counted, headlines } from '../words.ts'

const frame = htmlOfFrame(['frame'])

/** A town's pages on blog software: category lines, tag cloud, archive by months, trackbacks. */
export const townWeblog = measuredHtml('town-weblog', ['frame'], utf8Servings, ({ before, title, joint, body }, facts, chance, charset) => {
  const day = printedDay(facts, chance, 'YYYY 年 M 月 D 日')
  return {
    pieces: frame`<!DOCTYPE html><html dir="ltr" lang="zh-CN"><head>${markup(charsetTag(charset, 'short'))}<title>${shownTitle(title)} | ${facts.site.name}</title><meta name="generator" content="WordPress 3.5.1" /></head>
<body class="single single-post postid-${counted(chance, 900)}"><h3 class="menu-toggle">菜单</h3><a class="assistive-text">跳至正文</a><hgroup><h2>${facts.site.name}</h2><h2>一个小镇的网上公告栏</h2></hgroup>
<div id="content"><article class="post type-post hentry"><header>${before}${paragraphs(title, { open: '<h1 class="entry-title">', close: '</h1>' })}${joint}<div class="comments-link"><a>发表回复</a></div></header>
<div class="entry-content">${paragraphs(body, { open: '<p>', close: '</p>', escaping: 'numberedMarks' })}</div>
<footer class="entry-meta">归入 <a rel="category tag">${facts.column}</a> 一类。${day.text ? frame`由<a>admin</a>于<time>${day.text}</time>发布。` : []}可收藏本页的固定链接。</footer></article>
<nav><h3>文章导航</h3><span>← ${headlines(chance, 1).join('')}</span><span>${headlines(chance, 1).join('')} →</span></nav>
<div id="respond"><h3>发表评论</h3><p>您的邮箱只有管理员能看到，带 * 的要填</p><label>姓名 *</label><label>站点</label></div></div>
<div id="secondary"><aside><h3>近期文章</h3><ul>${each(headlines(chance, 4), (text) => frame`<li>${text}</li>`)}</ul></aside><aside><h3>文章归档</h3><ul><li>2013 年五月</li><li>2013 年四月</li><li>2012 年十二月</li></ul></aside><aside><h3>功能</h3><ul><li>登录</li><li>文章 RSS</li></ul></aside></div>
<footer>由 WordPress 驱动</footer></body></html>`,
    told: { publishedAt: day.publishedAt, source: null, authors: [] },
    url: `http://${facts.site.host}/?p=${counted(chance, 900)}`,
  }
})
