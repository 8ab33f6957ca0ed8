import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { printedDay } from '../printed-day.ts'
import { utf8Servings } from '../servings.ts'
import { counted, headlines, one, some } from '../words.ts'

const frame = htmlOfFrame(['frame'])

/** A client's page shared from a phone: more comments than text, a setting of a widget printed as it is, offers of the client above the title. */
export const commentFlood = measuredHtml(
  'comment-flood',
  ['frame'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY-MM-DD hh:mm')
    return {
      pieces: frame`<!DOCTYPE html><html><head>${markup(charsetTag(charset, 'short'))}<meta name=viewport content="width=device-width"><title>新闻客户端</title></head><body>
<div class="dlbar"><img src=icon.png><p>${facts.site.name}</p><p>家门口的大事小事</p><button>下载</button></div>
<div class="art">${before}${paragraphs(title, { open: '<h2>', close: '</h2>' })}${joint}<div class="attr"><label>${facts.source ?? ''}</label><label>${day.text}</label><label>${counted(chance, 90)}评论</label></div>
<div class="tts">听新闻 <i>语速</i> <i>男声</i> <i>女声</i></div>
${paragraphs(body, { open: '<div class="p">', close: '</div><div class="sp"><br></div>' })}
<div class="st">声明：转载内容的权利属于原作者，如有不妥请通过客户端告知</div></div>
<div class="cfg">{"appid":"wx${counted(chance, 90000)}","debug":false,"jsApiList":["onMenuShareTimeline"]}</div>
<h3>热门评论</h3>${each(some(chance, 'replies', 6), (text) => frame`<div class="cm"><b>${one(chance, 'handles')}</b><i>${one(chance, 'provinces')}网友</i><p>${text}</p><u>${counted(chance, 23)}小时前</u> <u>回复TA</u> <u>${counted(chance, 99)}</u></div>`)}
<div class="cm-more">展开${counted(chance, 40)}条回复</div><h3>为你推荐</h3>${each(headlines(chance, 4), (text) => frame`<div class="it"><p>${text}</p><span>${counted(chance, 28)}天前</span><span>置顶</span></div>`)}
<div class="tabs"><a>首页</a><a>直播</a><a>问政</a><a>我的</a></div></body></html>`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: [] },
      url: `https://share.${facts.site.host}/app/template/displayTemplate/news/newsDetail/${counted(chance, 9000)}.html?isShare=true`,
    }
  },
)
