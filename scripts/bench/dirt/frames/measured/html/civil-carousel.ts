import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { prefixed, printedDay } from '../printed-day.ts'
import { atLineStarts, shownTitle } from '../report-lines.ts'
import { onSomeDay, said, saying } from '../sayings.ts'
import { utf8Servings } from '../servings.ts'
import { counted, two } from '../words.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])
const caption = htmlOfFrame(['frame', 'captions'])

/** A local station of the civilization net in a new dress: a carousel above, pictures in figures, numbers of volunteers, sister stations. */
export const civilCarousel = measuredHtml(
  'civil-carousel',
  ['frame', 'bylines', 'captions'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY-MM-DD')
    const figure = (line: number) =>
      line % 3 === 2
        ? caption`</p><figure><img data-src="/u/${counted(chance, 9000)}.png" alt=""><figcaption>${saying(chance, 'captions')}。${saying(chance, 'editors')} 摄</figcaption></figure><p class="MsoNormal">`
        : []
    return {
      pieces: frame`<!DOCTYPE html><html><head>${markup(charsetTag(charset, 'short'))}<title>${shownTitle(title)}-${facts.column}-${facts.site.name}</title></head><body>
<div class="swiper-container">${each(said(chance, 'events', 3), (text) => frame`<div class="swiper-slide"><img src="b.jpg"><p>${text}</p></div>`)}<div class="swiper-button-next">❯</div></div>
<nav class="nav-pills">${each(said(chance, 'civilColumns', 9), (name) => frame`<a>${name}</a>`)}</nav>
<section class="container"><ol class="breadcrumb"><li>文明网首页</li><li>${facts.column}</li><li class="active">正文内容</li></ol>
<article>${before}${paragraphs(title, { open: (line) => (line === 0 ? '<h1 class="text-center">' : '<p class="lead">'), close: (line) => (line === 0 ? '</h1>' : '</p>') })}${joint}${byline`<p class="info"><small>${prefixed('发表时间：', day.text)}</small> <small>来源：${facts.source ?? '本网综合'}</small> <small>${prefixed('通讯员：', facts.authors.join('、'))}</small></p>`}<div class="bdsharebuttonbox"><a>一键分享</a><a>人人网</a><a>豆瓣网</a><a>腾讯微博</a><span>累计分享${counted(chance, 90)}次</span></div>
${atLineStarts(paragraphs(body, { open: '<p class="MsoNormal">', close: '</p>', indent: '\u3000\u3000' }), figure)}
<p class="tags">标签：<a>创建</a><a>市民</a><a>公益</a></p></article>
<div class="row"><div class="count"><b>${counted(chance, 900)}</b><span>志愿队伍（支）</span></div><div class="count"><b>${counted(chance, 90000)}</b><span>实名志愿者（人）</span></div><div class="count"><b>${counted(chance, 900)}</b><span>本月活动（场）</span></div></div>
<h4>活动招募</h4>${each(said(chance, 'cards', 3), (name) => frame`<div class="media"><p>${name}志愿服务日</p><p>活动时间：${onSomeDay(chance, ({ year, month, day: of }) => `${year}年${month}月${of}日`)}　招募人数：${counted(chance, 60)}人</p><button>立即报名</button></div>`)}
<h4>他山之石</h4><ul>${each(said(chance, 'events', 4), (text) => frame`<li>${text}<i>${onSomeDay(chance, ({ month, day: of }) => `${two(month)}-${two(of)}`)}</i></li>`)}</ul></section>
<div class="sister"><b>兄弟站点</b>${each(said(chance, 'counties', 8), (name) => frame`<a>${name}文明网</a>`)}</div>
<footer><p>投稿须知：请以附件形式发送文字和图片，图片不小于800像素，并注明作者单位。</p><p>${facts.site.owner}主办　违法和不良信息举报电话：0${counted(chance, 900)}-${counted(chance, 800000) + 8000000}</p></footer></body></html>`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: facts.authors },
    }
  },
)
