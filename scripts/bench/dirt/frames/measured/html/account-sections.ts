import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { prefixed, printedDay } from '../printed-day.ts'
import { shownTitle } from '../report-lines.ts'
import { utf8Servings } from '../servings.ts'
import { counted, headlines, one } from '../words.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** An article of an account: content hidden until a script shows it, sections in sections, pictures that load late. */
export const accountSections = measuredHtml(
  'account-sections',
  ['frame', 'bylines', 'captions'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY-MM-DD hh:mm')
    return {
      pieces: frame`<!DOCTYPE html><html><head>${markup(charsetTag(charset, 'short'))}<meta property="og:title" content="${shownTitle(title)}"><meta property="og:site_name" content="公众平台"><title></title>
<script>var msg_title = ''; window.__allowLoadResFromMp = true;</script></head><body id="activity-detail">
<div id="js_article"><div id="img-content">${before}${paragraphs(title, { open: '<h1 class="rich_media_title" id="activity-name">', close: '</h1>' })}${joint}
<div id="meta_content"><span id="copyright_logo">原创</span><span>${facts.authors.join(' ')}</span><a id="js_name">${facts.site.name}</a><em id="publish_time">${day.text}</em></div>
<div id="js_content" style="visibility: hidden; opacity: 0;"><section><section style="text-align:center"><span>点击上方名片↑↑关注我们</span></section></section>
${paragraphs(body, { open: '<section data-role="paragraph"><p style="margin:0 8px"><span leaf=""><span style="letter-spacing:1px">', close: '</span></span></p></section>' })}
<p><img data-src="https://img.example/mmbiz/${counted(chance, 90000)}/640?wx_fmt=jpeg" class="rich_pages" data-ratio="0.66"></p>
<section><p>· END ·</p></section>${byline`<section><p>${prefixed('供图 | 宣传科　来源 | ', facts.source)}</p><p>校对 | ${one(chance, 'editors')}</p></section>`}
<section><p>猜你还想看</p>${each(headlines(chance, 2), (text) => frame`<p><a>☞ ${text}</a></p>`)}</section></div></div>
<div id="js_pc_qr_code"><p>微信扫一扫<br>关注该公众号</p></div><div><p>知道了</p><p>微信扫一扫<br>使用小程序</p></div><div>取消 允许</div><div>： ， ， ， 。 视频 小程序 赞 ，轻点两下取消赞 在看</div></div></body></html>`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: facts.authors },
      url: `https://mp.${facts.site.host}/s?__biz=MzA${counted(chance, 90000)}`,
    }
  },
)
