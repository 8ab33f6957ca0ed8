import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { prefixed, printedDay } from '../printed-day.ts'
import { atLineStarts, shownTitle } from '../report-lines.ts'
import { utf8Servings } from '../servings.ts'
import { counted, datedHeadlines, headlines, two } from '../words.ts'

const frame = htmlOfFrame(['frame'])

/** A site of the 2020s: microdata, linked data in a script, a cookie notice, asides within the article. */
export const semanticArticle = measuredHtml(
  'semantic-article',
  ['frame'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'M月D日')
    const aside = frame`<aside class="inline-related"><b>延伸</b><a>${headlines(chance, 1).join('')}</a></aside>`
    return {
      pieces: frame`<!DOCTYPE html>
<html lang="zh-CN"><head>${markup(charsetTag(charset, 'short'))}<title>${shownTitle(title)} · ${facts.site.name}</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","publisher":{"@type":"Organization","name":"${facts.site.name}"}}</script></head>
<body><a class="skip" href="#main">跳到主要内容</a><header role="banner"><button aria-label="打开菜单">菜单</button><form role="search"><label>搜索<input></label></form></header>
<nav aria-label="面包屑"><ol><li>首页</li><li>频道</li><li aria-current="page">${facts.column}</li></ol></nav>
<main id="main"><article itemscope itemtype="https://schema.org/NewsArticle"><header>${before}${paragraphs(title, { open: (line) => (line === 0 ? '<h1 itemprop="headline">' : '<p class="deck">'), close: (line) => (line === 0 ? '</h1>' : '</p>') })}${joint}
${facts.date ? frame`<time itemprop="datePublished" datetime="${facts.date.year}-${two(facts.date.month)}-${two(facts.date.day)}">${facts.date.year}年${day.text}</time>` : []}<span itemprop="author">${prefixed('文 / ', facts.authors[0])}</span><span>阅读约${counted(chance, 9)}分钟</span></header>
<div itemprop="articleBody">${atLineStarts(paragraphs(body, { open: '<p>', close: '</p>' }), (line) => (line === 3 ? frame`</p>${aside}<p>` : []))}</div>
<footer><ul class="tags"><li>#基层治理</li><li>#${facts.column}</li></ul><button>点赞 ${counted(chance, 300)}</button><button>复制链接</button></footer></article></main>
<section aria-label="相关阅读">${each(
        datedHeadlines(chance, 3, ({ month, day: of }, text) => `${month}月${of}日 ${text}`),
        (text) => frame`<article><h3>${text}</h3></article>`,
      )}</section>
<div role="dialog" class="cookie">为了让页面打开得更快，本站会在您的设备上存少量数据。<button>我知道了</button></div><footer>© ${facts.site.owner} · 无障碍声明 · 深色模式</footer></body></html>`,
      told: { publishedAt: day.publishedAt, source: null, authors: facts.authors },
    }
  },
)
