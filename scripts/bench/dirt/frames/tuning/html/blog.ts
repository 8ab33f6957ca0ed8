import { dirt, each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, handle, menu, otherDay, otherHeadlines } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])
const script = (json: string) => dirt(['html'], `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`)

/** A blog: the article in linked data too, side bar with recent posts and archives by month, a comment form. */
export const blog = tuningHtml('blog', ['frame', 'bylines'], utf8Servings, ({ before, title, joint, body }, facts, chance, charset) => {
  const stamp = stampOf(facts, chance, false)
  const { site } = facts
  const linked = {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    headline: plainTitle(title, site.name),
    ...(stamp ? { datePublished: stamp.told } : {}),
    author: { '@type': 'Person', name: handle(chance) },
  }
  return {
    pieces: frame`<!DOCTYPE html>
<html lang="zh-Hans">
<head>
${charsetMeta(charset, 'html5')}
<title>${plainTitle(title, '随记')} &#8211; ${site.name}</title>
${script(JSON.stringify(linked))}
<meta name="generator" content="WordPress 5.${chance.upTo(9)}" />
</head>
<body class="post-template-default single single-post">
<a class="skip-link screen-reader-text" href="#content">跳至内容</a>
<header id="masthead"><p class="site-title"><a href="/">${site.name}</a></p><p class="site-description">又一个记录本地的站点</p><nav><ul id="primary-menu">${each(menu(4, chance), (name) => frame`<li class="menu-item"><a href="/">${name}</a></li>`)}</ul></nav></header>
<main id="content"><article class="post type-post hentry">
<header class="entry-header">${before}${paragraphs(title, { open: (line) => (line === 0 ? '<h1 class="entry-title">' : '<p class="deck">'), close: (line) => (line === 0 ? '</h1>' : '</p>') })}${joint}
<div class="entry-meta">${byline`<span class="posted-on">发布于 ${stamp ? byline`<time class="entry-date published" datetime="${stamp.told}T08:00:00+08:00">${stamp.printed}</time>` : []}</span><span class="byline"> 由 <span class="author vcard">admin</span></span>`}</div></header>
<div class="entry-content">
${paragraphs(body, { open: '<p>', close: '</p>\n', escaping: 'numberedMarks' })}
</div>
<footer class="entry-footer"><span class="cat-links">发布于 <a>${facts.column}</a></span><span class="tags-links">标签：<a>本地</a>、<a>转载</a></span></footer>
</article>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">文章导航</h2><div class="nav-previous"><a><span>上一篇文章</span> ${otherHeadlines(1, facts, chance).join('')}</a></div></nav>
<div id="comments"><h3 id="reply-title">发表评论 <small>取消回复</small></h3><p>电子邮件地址不会被公开。必填项已用*标注</p><form><label>评论</label><textarea></textarea><label>姓名*</label><input><input type="submit" value="发表评论"></form></div>
</main>
<aside id="secondary"><section class="widget"><h2>近期文章</h2><ul>${each(otherHeadlines(5, facts, chance), (headline) => frame`<li><a href="/">${headline}</a></li>`)}</ul></section><section class="widget"><h2>归档</h2><ul><li>2021年${1 + otherDay(chance).month}月</li><li>2020年12月</li></ul></section></aside>
<footer id="colophon">自豪地采用WordPress</footer>
</body>
</html>
`,
    told: told(stamp),
    url: `https://blog.${site.host}/?p=${count(chance)}`,
  }
})
