import { dirt, each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { comments, hot } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, handle, otherHeadlines } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** A page made by a program for streams of news: classes are hashes, every paragraph is two spans in a div, what others read is written like the article. */
export const streamOfHashes = tuningHtml(
  'stream-of-hashes',
  ['frame', 'bylines'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance, true)
    const { site, source } = facts
    const hash = () => `_${(100_000 + count(chance, 900_000)).toString(36)}`
    const writer = source ?? handle(chance)
    const state = `<script>window.jsonData = {"bsData":{"isBot":false,"superlanding":[{"type":"articleDetail","refer_uri":"${facts.site.host}"}],"comment":{"list":[]}}};</script>`
    return {
      pieces: frame`<!DOCTYPE html><html lang="zh"><head>${charsetMeta(charset, 'html5')}<title>${plainTitle(title, '资讯')}</title></head><body><noscript>请打开脚本后刷新本页，以便获得完整的功能。</noscript>
<div id="ssr-content" class="${hash()}"><div class="${hash()}"><a>${site.name}首页</a><a>设置</a><a>登录</a></div>
<div class="${hash()}">${before}<div class="${hash()}">${paragraphs(title, { open: '', close: '<br/>' })}</div>${joint}<div class="${hash()}"><span data-testid="updatetime">${byline`${stamp?.printed ?? ''}`}</span><span>${chance.pick(['官方账号', '优质创作者', '地方媒体', '媒体'])}</span><span data-testid="author-name">${source ? byline`${source}` : writer}</span><div class="${hash()}">关注</div></div>
<div class="${hash()}" data-testid="article">${paragraphs(body, { open: `<div class="${hash()}"><span class="bjh-p"><span>`, close: '</span></span></div>' })}</div>
<div class="${hash()}">举报/反馈</div></div>
<div class="${hash()}"><div>作者最新文章</div>${each(otherHeadlines(4, facts, chance), (headline) => frame`<a class="${hash()}"><span>${headline}</span></a>`)}</div>
<div class="${hash()}"><div>相关推荐</div>${each(hot(5, chance), (headline, index) => frame`<div class="${hash()}"><i>${index + 1}</i><a>${headline}</a>${chance.hit(0.3) ? '热' : ''}</div>`)}</div>
<div class="${hash()}"><div>评论 ${count(chance, 60)}</div>${each(comments(2, chance), (comment) => frame`<div class="${hash()}"><b>${handle(chance)}</b><span>${comment}</span><span>${count(chance, 23)}小时前</span><span>回复</span></div>`)}</div>
<div class="${hash()}">设为首页© ${site.name} 使用前必读 意见反馈 京ICP证000000号</div></div>
${dirt(['html'], state)}</body></html>
`,
      told: told(stamp, { source }),
      url: `https://feed.${site.host}/s?id=1${count(chance, 900_000_000)}&wfr=spider&for=pc`,
    }
  },
)
