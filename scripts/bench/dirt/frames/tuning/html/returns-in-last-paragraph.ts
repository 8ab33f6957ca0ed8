import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { advert, disclaimer, hot } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, handle, person } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** A portal that sets a link back into the last paragraph, hides the first title in a paragraph of the text, and puts a card of the writer beside it. */
export const returnsInLastParagraph = tuningHtml(
  'returns-in-last-paragraph',
  ['frame', 'bylines'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance, true)
    const { site, source } = facts
    const portal = site.name.slice(0, 2)
    const close = (line: number, lines: number) => (line === lines - 1 ? '' : '</p>\n')
    return {
      pieces: frame`<!DOCTYPE html><html><head>${charsetMeta(charset, 'html5')}<title>${plainTitle(title, portal)}_${tagsOf(facts.column)}</title><meta name="mediaid" content="${handle(chance)}"/></head>
<body class="article-page"><header id="main-header"><nav class="nav">${each(['新闻', '体育', '汽车', '房产', '旅游', '教育', '时尚', '科技'], (name) => frame`<li><a>${name}</a></li>`)}</nav></header>
<div class="column left"><div class="user-info"><h4><a>${handle(chance)}</a></h4><dl><dt>${count(chance, 900)}</dt><dd>文章</dd></dl><dl><dt>${count(chance, 90)}万</dt><dd>总阅读</dd></dl></div><a>查看TA的文章&gt;</a></div>
<div class="text" id="article-container">${before}<h1>${paragraphs(title, { open: '', close: '<br>' })}</h1>${joint}
<div class="article-info">${byline`<span class="time">${stamp?.printed ?? ''}</span> <span class="from">来源: ${source ?? ''}</span>`}</div>
<article class="article" id="mp-editor"><p data-role="original-title" style="display:none">原标题：${plainTitle(title, '无')}</p>
${paragraphs(body, { open: '<p>', close })}<a href="//www.${site.host}/?spm=1" target="_blank">${byline`<span class="backword"><i class="backsohu"></i>返回${portal}，查看更多</span>`}</a></p>
<p data-role="editor-name">责任编辑：<span>${person(chance)}</span></p></article>
<div class="statement">${each(disclaimer(facts, chance), (line) => frame`${line}`)}</div>
<div class="bottom-relate"><span class="read-num">阅读 (<em>${count(chance)}</em>)</span><a>不感兴趣</a><a>投诉</a></div></div>
<div class="ad">${advert(chance)}</div>
<div class="groom-read"><h3>推荐阅读</h3><ul>${each(hot(6, chance), (headline) => frame`<li><h4><a>${headline}</a></h4><p>${handle(chance)} · 今天 0${chance.upTo(9)}:${10 + chance.upTo(49)}</p></li>`)}</ul></div>
<div class="comment"><p>我来说两句</p><p>0人参与，0条评论</p><p>登录并发表</p><p>还没有评论，快来抢沙发吧！</p></div></body></html>
`,
      told: told(stamp, { source }),
      url: `https://www.${site.host}/a/${count(chance, 900_000_000)}_12${count(chance)}`,
    }
  },
)

const tagsOf = (column: string): string => `${column}_会议_工作`
