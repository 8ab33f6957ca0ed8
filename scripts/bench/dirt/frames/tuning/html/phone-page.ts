import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, handle, otherHeadlines, otherPlace } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** A page for phones: a banner that wants the app, a fold with `展开全文`, a bar of buttons below. */
export const phonePage = tuningHtml(
  'phone-page',
  ['frame', 'bylines'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance)
    const { site, source } = facts
    return {
      pieces: frame`<!DOCTYPE html>
<html><head>${charsetMeta(charset, 'html5')}<meta name="viewport" content="width=device-width,initial-scale=1"><title>${plainTitle(title, '正文')}</title></head>
<body>
<div class="app-banner"><img src="icon.png" alt="">${site.name}客户端<a href="/d">下载APP</a><i>×</i></div>
<section class="art">${before}${paragraphs(title, { open: (line) => (line === 0 ? '<h1>' : '<h2>'), close: (line) => (line === 0 ? '</h1>' : '</h2>') })}${joint}
<div class="by">${byline`<span>${source ?? ''}</span> <span>${stamp?.printed ?? ''}</span>`} <button>+关注</button></div>
<div class="fold">${paragraphs(body, { open: '<p>', close: '</p>' })}</div><div class="unfold">展开全文</div>
<div class="zan">点赞(${count(chance, 90)})</div><p class="state">特别声明：以上内容为自媒体平台用户上传并发布，本平台仅提供信息存储服务。</p></section>
<section class="cmt"><h3>网友跟贴</h3><p>${handle(chance)} [${otherPlace(facts, chance).slice(0, 2)}网友]</p><p>说得好不如做得好</p><p>打开APP查看全部跟贴</p></section>
<section class="hot"><h3>热点推荐</h3>${each(otherHeadlines(5, facts, chance), (headline) => frame`<a>${headline}<em>${count(chance, 800)}跟贴</em></a>`)}</section>
<footer><a>首页</a><a>反馈</a><a>PC版</a></footer>
</body></html>
`,
      told: told(stamp, { source }),
      url: `https://m.${site.host}/a/${count(chance, 9_000_000)}.html?f=share`,
    }
  },
)
