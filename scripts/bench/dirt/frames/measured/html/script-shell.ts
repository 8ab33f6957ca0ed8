import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { printedDay } from '../printed-day.ts'
import { utf8Servings } from '../servings.ts'
import { counted, headlines, one, strayDay, two } from '../words.ts'

const frame = htmlOfFrame(['frame'])

/** A page drawn by scripts: a shell for those without, the state of all lists in a script, text in anonymous blocks. */
export const scriptShell = measuredHtml(
  'script-shell',
  ['frame'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY-MM-DD hh:mm:ss')
    const { year, month, day: of } = strayDay(chance)
    return {
      pieces: frame`<!doctype html><html data-n-head-ssr><head>${markup(charsetTag(charset, 'short'))}<title data-n-head="true">${facts.site.name}</title></head><body>
<noscript><strong>您的浏览器关闭了JavaScript，请打开后再浏览本站。</strong></noscript><div id="__nuxt"><div class="loading">加载中...</div>
<div data-v-7a1c class="bar"><span>返回</span><span>${facts.column}</span><i>···</i></div>
<div data-v-7a1c class="hd">${before}${paragraphs(title, { open: '<div data-v-7a1c class="tt">', close: '</div>' })}${joint}<div data-v-7a1c class="sub"><span>${facts.site.name}</span> <span>${day.text}</span> <span>${counted(chance, 900)}浏览</span></div></div>
<div data-v-7a1c class="rich">${paragraphs(body, { open: '<div><!----><span>', close: '</span></div>', indent: '&emsp;&emsp;' })}</div>
<div data-v-7a1c class="ops"><span>赞 0</span><span>评论 0</span><span>海报</span></div><div class="empty">还没有评论，快来抢沙发吧~</div>
${each(headlines(chance, 3), (text) => frame`<div class="card"><p>${text}</p><span>${one(chance, 'handles')}</span></div>`)}<div class="more">没有更多了</div>
<div class="dl">打开${facts.site.name}客户端，看更多本地新闻 <b>立即打开</b></div></div>
<script>window.__NUXT__={"layout":"default","list":[{"title":"${headlines(chance, 1).join('')}","publishTime":"${year}-${two(month)}-${two(of)} 10:00:00","area":"${one(chance, 'places')}"}],"serverRendered":true};</script></body></html>`,
      told: { publishedAt: day.publishedAt, source: null, authors: [] },
      url: `https://h5.${facts.site.host}/#/detail?id=${counted(chance, 900000)}`,
    }
  },
)
