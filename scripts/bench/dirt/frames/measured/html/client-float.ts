import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { printedDay } from '../printed-day.ts'
import { shownFirstLine } from '../report-lines.ts'
import { said, saying, stories } from '../sayings.ts'
import { utf8Servings } from '../servings.ts'
import { counted } from '../words.ts'

const frame = htmlOfFrame(['frame'])
const again = htmlOfFrame(['frame', 'repeats'])

/** A client's page with things that float: a summary by machine above the text, a vote and a lottery below, remarks with their towns. */
export const clientFloat = measuredHtml(
  'client-float',
  ['frame', 'repeats'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'M月D日 hh:mm')
    const printed = day.text && facts.date ? `${facts.date.year}年${day.text}` : ''
    return {
      pieces: frame`<!DOCTYPE html><html><head>${markup(charsetTag(charset, 'short'))}<meta name="viewport" content="width=device-width,user-scalable=no"><title>${facts.site.name}</title><meta property="og:description" content="点击查看详情"></head><body>
<div class="float-top"><img src="logo.png"><span>${facts.site.name}·有温度的本地新闻</span><a>打开APP</a><i>×</i></div>
<div id="app"><section class="title-box">${before}${paragraphs(title, { open: '<div class="title">', close: '</div>' })}${joint}<div class="media-info"><span class="name">${facts.source ?? '融媒号'}</span><span class="v">官方账号</span><span>${printed}</span><a>+关注</a></div></section>
${again`<section class="ai"><b>智能摘要</b><p>${shownFirstLine(body).slice(0, 48)}…</p><small>以上内容由大模型生成，不代表平台立场</small></section>`}
<section class="content"><div class="html">${paragraphs(body, { open: '<p data-line><font face="PingFang SC">', close: '</font></p><p><br></p>' })}</div><div class="expand">展开全文<em>▼</em></div></section>
<section class="vote"><p>小调查：您平时会主动劝阻身边的不文明行为吗？</p><ul><li>会，每次都说 ${counted(chance, 60)}%</li><li>看情况 ${counted(chance, 30)}%</li><li>不好意思开口 ${counted(chance, 9)}%</li></ul><p>已有${counted(chance, 9000)}人参与</p></section>
<section class="statement"><p>免责声明：${saying(chance, 'disclaimers')}</p></section><section class="btns"><a>点赞 ${counted(chance, 900)}</a><a>在看</a><a>收藏</a><a>举报</a></section>
<section class="comments"><h3>最新评论（${counted(chance, 90)}）</h3>${each(said(chance, 'remarks', 5), (text) => frame`<div class="c"><span>${saying(chance, 'handles')}</span><span>IP属地：${saying(chance, 'provinces')}</span><p>${text}</p><span>${counted(chance, 50)}分钟前</span><span>回复</span></div>`)}<a>下载客户端，查看全部评论</a></section>
<section class="rec"><h3>猜你想看</h3>${each(stories(chance, 4), ({ headline, teaser }) => frame`<a class="news"><h5>${headline}</h5><p>${teaser}</p><small>${counted(chance, 90)}跟帖　${counted(chance, 20)}小时前</small></a>`)}<div class="ad"><p>${saying(chance, 'adverts')}</p><small>广告 了解详情 &gt;</small></div></section></div>
<div class="float-bottom"><input placeholder="友善发言，理性评论"><i>评</i><i>藏</i><i>转</i></div><div class="mask"><p>点击右上角“…”，选择“在浏览器打开”继续下载</p></div></body></html>`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: [] },
      url: `https://wap.${facts.site.host}/h5/news/${counted(chance, 900_000)}?share=1`,
    }
  },
)
