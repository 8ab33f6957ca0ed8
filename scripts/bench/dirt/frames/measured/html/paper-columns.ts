import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { printedDay } from '../printed-day.ts'
import { shownFirstLine, shownTitle } from '../report-lines.ts'
import { said, saying } from '../sayings.ts'
import { utf8Servings } from '../servings.ts'
import { counted, two } from '../words.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])
const caption = htmlOfFrame(['frame', 'captions'])

/** A paper's edition in columns: three fields for titles of which two are empty, pictures below the text, an advertiser's corner, a search by day. */
export const paperColumns = measuredHtml(
  'paper-columns',
  ['frame', 'bylines', 'captions', 'repeats'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY/MM/DD EEE')
    const first = shownFirstLine(body)
    return {
      pieces: frame`<!DOCTYPE html><html lang="zh-CN"><head>${markup(charsetTag(charset, 'short'))}<title>${facts.site.name}多媒体数字报刊平台</title><meta name="description" content="${first.slice(0, 60)}"></head><body>
<div class="Top"><span class="date">${day.text}</span><a>首页</a><a>版面概览</a><a>标题导航</a><a>报纸检索</a><a>数字报首页</a></div>
<div class="l_c"><div id="pgn"><b>第${two(counted(chance, 8))}版：${facts.column}</b><a>下载PDF</a><a>大图阅读</a></div><map id="PagePicMap">${each(said(chance, 'events', 2), (text) => frame`<area coords="12,40,300,288" alt="${text}">`)}</map>
<div class="mulu"><h6>本版新闻</h6>${each(said(chance, 'events', 4), (text, index) => frame`<p>${index + 1}、${text}</p>`)}<p>${index(chance)}、${shownTitle(title) || '无标题'}</p></div></div>
<div class="newsdetatit"><p class="introtitle"></p>${before}${paragraphs(title, { open: (line) => (line === 0 ? '<h1>' : '<h2>'), close: (line) => (line === 0 ? '</h1>' : '</h2>') })}${joint}</div>
${byline`<div class="others"><p>作者：${facts.authors.join('　')}</p></div>`}<div class="fdsx">字号：<em>+放大</em> <em>-缩小</em> <em>默认</em> <em>朗读</em> <em>分享到微信</em></div>
<div class="newsdetatext"><founder-content>${paragraphs(body, { open: '<p>', close: '</p>', indent: '&nbsp;&nbsp;&nbsp;&nbsp;' })}</founder-content></div>
${caption`<div class="attachment"><img src="res1_attpic_brief.jpg"><p>${saying(chance, 'captions')}　${saying(chance, 'editors')}摄</p><img src="res2_attpic_brief.jpg"><p>${saying(chance, 'captions')}</p></div>`}
<div class="pager"><a>上一条</a><a>下一条</a><a>返回目录</a></div><div class="guanggao"><p>广告热线</p><p>${saying(chance, 'adverts')}</p><p>遗失声明：本人不慎将营业执照副本遗失，声明作废。</p></div>
<div class="cal"><p>按日期检索</p><select><option>2020</option><option>2021</option></select>年<select><option>01</option></select>月<button>检索</button></div>
<div class="copy"><p>本报地址：人民路${counted(chance, 300)}号　邮政编码：${counted(chance, 800000) + 100000}　总编室电话：${counted(chance, 800000) + 2000000}</p><p>${saying(chance, 'disclaimers')}</p></div></body></html>`,
      told: { publishedAt: day.publishedAt, source: null, authors: facts.authors },
      url: `http://paper.${facts.site.host}/pc/att/${counted(chance, 90000)}/content.html`,
    }
  },
)

const index = (chance: Parameters<typeof counted>[0]) => 4 + counted(chance, 3)
