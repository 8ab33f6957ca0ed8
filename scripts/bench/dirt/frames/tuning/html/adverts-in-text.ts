import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { betweenBlocks } from '../between.ts'
import { tuningHtml } from '../kinds.ts'
import { advert, comments, hot, summaries, tags } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, handle, menu, otherHeadlines, person } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { gbkServings, utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** A portal for phones and desks: adverts, teasers and a vote in plain paragraphs between the paragraphs, remarks of readers in the same element as the article. */
export const advertsInText = tuningHtml(
  'adverts-in-text',
  ['frame', 'bylines'],
  [...utf8Servings, ...gbkServings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance, true)
    const { site, column, source, authors } = facts
    const insets = [
      () => frame`<p class="ad"><a>${advert(chance)}</a></p>`,
      () => frame`<div class="tuijian"><strong>相关阅读</strong><a>${otherHeadlines(1, facts, chance).join('')}</a></div>`,
      () => frame`<aside><h5>延伸</h5><p>${summaries(1, facts, chance).join('')}</p></aside>`,
      () => frame`<ins class="adsbygoogle" data-ad-slot="${count(chance)}"></ins><script>(ads=window.ads||[]).push({});</script>`,
      () =>
        frame`<div class="vote"><p>你会参加志愿服务吗？</p><button>会 ${count(chance, 90)}票</button><button>看情况 ${count(chance, 90)}票</button></div>`,
    ]
    return {
      pieces: frame`<!DOCTYPE html><html><head>${charsetMeta(charset, 'html5')}<title>${plainTitle(title, column)}_${menu(1, chance).join('')}频道_${site.name}</title></head><body><details><summary>频道</summary>${each(menu(9, chance), (name) => frame`<a>${name}</a>`)}</details><dialog><p>登录后可以保存进度</p></dialog>
<section class="main"><nav>${site.name} &gt; ${column} &gt; 正文</nav>${before}<h1>${paragraphs(title, { open: '', close: '<br>' })}</h1>${joint}<p>${byline`${stamp?.printed ?? ''} ${source ?? ''}${authors.length > 0 ? ` 记者 ${authors.join(' ')}` : ''}`} <a>评论${count(chance, 99)}</a> <a>A-</a><a>A+</a></p>
<div class="content">${betweenBlocks(paragraphs(body, { open: '<p>', close: '</p>' }), '</p>', chance, 0.3, () => chance.pick(insets)())}
<p class="tag">标签： ${tags(3, chance).join(' ')}</p><p>责任编辑：${person(chance)} 审读：${person(chance)}</p>
<h4>网友评论</h4>${each(comments(3, chance), (comment) => frame`<p><b>${handle(chance)}</b> ${comment} <a>回复</a></p>`)}<p><a>查看全部${count(chance, 99)}条评论</a></p></div>
<ol class="rank">${each(hot(6, chance), (headline) => frame`<li>${headline}<span>${count(chance)}热度</span></li>`)}</ol></section><footer>${site.name} 触屏版 | 电脑版 | 意见反馈 客服电话：000-00000000</footer></body></html>
`,
      told: told(stamp, { source, authors }),
    }
  },
)
