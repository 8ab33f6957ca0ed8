import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { printedDay } from '../printed-day.ts'
import { atLineStarts } from '../report-lines.ts'
import { said, saying } from '../sayings.ts'
import { utf8Servings } from '../servings.ts'
import { counted } from '../words.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])
const caption = htmlOfFrame(['frame', 'captions'])

/** A public account's article saved whole: follow prompts as paragraphs, cards of mini programs within the text, a table of offices to call. */
export const accountPage = measuredHtml(
  'account-page',
  ['frame', 'bylines', 'captions'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY-MM-DD hh:mm')
    const between = (line: number) => {
      if (line === 2)
        return frame`</span></section><mp-miniprogram data-miniprogram-nickname="${saying(chance, 'cards')}"></mp-miniprogram><section><strong>☟ 轻点下图，直达${saying(chance, 'cards')}小程序</strong></section><section><span>`
      return line % 3 === 1
        ? caption`</span></section><section style="text-align:center"><img data-ratio="0.66" data-src="https://mmbiz.${facts.site.host}/640?wx_fmt=jpeg"><br><span style="font-size:12px;color:#888">▲ ${saying(chance, 'captions')}</span></section><section><span>`
        : []
    }
    return {
      pieces: frame`<!DOCTYPE html><html><head>${markup(charsetTag(charset, 'short'))}<title></title><script nonce="1">window.logs={pagetime:{}};</script></head><body id="activity-detail" class="zh_CN">
<div class="rich_media_inner"><div id="img-content">${before}${paragraphs(title, { open: (line) => (line === 0 ? '<h1 class="rich_media_title" id="activity-name">' : '<p class="sub">'), close: (line) => (line === 0 ? '</h1>' : '</p>') })}${joint}
<div id="meta_content" class="rich_media_meta_list"><span id="copyright_logo">${chance.pick(['原创', ''])}</span><span class="rich_media_meta_text">${facts.authors[0] ?? '新媒体编辑部'}</span><a id="js_name">${facts.site.name}</a><em id="publish_time">${day.text}</em><em id="js_ip_wording">${saying(chance, 'provinces')}</em></div>
<div class="rich_media_content" id="js_content"><section><p style="text-align:center"><strong>关注我们，了解更多身边事</strong></p><p>▼▼▼</p><mp-common-profile data-nickname="${facts.site.name}" data-signature="权威发布，贴心服务。"></mp-common-profile></section>
<section><span>${atLineStarts(paragraphs(body, { open: (line) => (line === 0 ? '' : '<section style="text-indent:2em"><span leaf="">'), close: '</span></section>' }), between)}
<section><p>— 结束 —</p></section>${byline`<section style="font-size:12px"><p>来源：${facts.source ?? '综合整理'}</p><p>本期编辑：${saying(chance, 'editors')}</p><p>二审：${saying(chance, 'editors')}　终审：${saying(chance, 'editors')}</p></section>`}
<table><tbody><tr><td>便民电话</td><td>供水抢修 ${counted(chance, 800000) + 3000000}</td></tr><tr><td></td><td>燃气报修 ${counted(chance, 800000) + 3000000}</td></tr></tbody></table><section><p>长按上图二维码，选择“识别图中二维码”即可关注</p><p>投稿邮箱：tg@${facts.site.host}</p><p>你的每个“分享”，都是我们前进的动力～</p></section></div></div>
<div id="js_tags">#${facts.column} <span>${counted(chance, 90)}个</span> <span>上一篇</span><span>${saying(chance, 'events')}</span> <span>下一篇</span><span>${saying(chance, 'events')}</span></div>
<div class="like"><span>预览时标签不可点</span><p>喜欢此内容的人还喜欢</p>${each(said(chance, 'events', 3), (text) => frame`<div><p>${text}</p><p>${said(chance, 'counties', 1).join('')}发布</p><p>不喜欢</p></div>`)}</div>
<div class="cmt"><p>暂无留言</p><p>已无更多数据</p><p>发消息</p></div><div class="wx_profile">微信扫一扫<br>关注该公众号</div><div class="dialog"><p>即将打开“${saying(chance, 'cards')}”小程序</p><a>取消</a><a>打开</a></div></div></body></html>`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: facts.authors },
      url: `https://mp.${facts.site.host}/s/${counted(chance, 90_000_000)}x`,
    }
  },
)
