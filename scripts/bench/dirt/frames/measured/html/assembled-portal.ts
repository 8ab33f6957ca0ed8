import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { printedDay } from '../printed-day.ts'
import { onSomeDay, said, saying } from '../sayings.ts'
import { utf8Servings, wrongServings } from '../servings.ts'
import { counted, two } from '../words.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** A district's portal put together of components: tags of the maker's own, tabs of neighbours, letters with answers, a floating helper. */
export const assembledPortal = measuredHtml(
  'assembled-portal',
  ['frame', 'bylines'],
  [...utf8Servings, ...wrongServings.slice(1, 2)],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY年MM月DD日 hh:mm:ss')
    const stamp = () => onSomeDay(chance, ({ month, day: of }) => `${two(month)}-${two(of)}`)
    return {
      pieces: frame`<!doctype html><html><head>${markup(charsetTag(charset, 'short'))}<ucaptitle></ucaptitle><title>${facts.column}--${facts.site.name}</title><style>.pages_content p{margin:0}</style></head><body>
<a href="#main" class="skip">跳过导航</a><header><div class="logo">${facts.site.name}</div><form><input placeholder="请输入您要搜索的内容"><button>搜本站</button><button>搜全省</button></form></header>
<div class="nav">${each(said(chance, 'columns', 7), (name) => frame`<dl><dt>${name}</dt></dl>`)}</div>
<main id="main"><div class="crumbs"><em></em>首页<i>/</i>新闻中心<i>/</i>${facts.column}</div>
<div class="pages-title">${before}${paragraphs(title, { open: '<ucaptitle><h3>', close: '</h3></ucaptitle>' })}${joint}</div>
${byline`<div class="pages-date">${day.text}<span class="font">来源： ${facts.source ?? ''}</span></div>`}<div class="pages_print"><span>【字体：<b>大</b> <b>中</b> <b>小</b>】</span><span>语音播报：<audio></audio></span><span>打印</span><span>分享：<a>微信</a><a>微博</a><a>QQ</a></span></div>
<div class="pages_content" id="UCAP-CONTENT"><ucapcontent>${paragraphs(body, { open: '<p style="text-indent: 2em;line-height:2;"><span style="font-size: 12pt;">', close: '</span></p>', escaping: 'namedMarks' })}</ucapcontent></div>
${byline`<div class="editor"><span>责任编辑：${saying(chance, 'editors')}</span></div>`}<div class="prev"><p>上一篇：<a>${saying(chance, 'events')}</a></p><p>下一篇：<a>${saying(chance, 'events')}</a></p></div></main>
<aside><div class="tab"><b>今日关注</b><b>部门动态</b><b>镇街传真</b></div><ul>${each(said(chance, 'events', 6), (text) => frame`<li>${text}<time>${stamp()}</time></li>`)}</ul>
<h4>民生留言</h4>${each(said(chance, 'remarks', 2), (text) => frame`<dl><dt>问：${text}</dt><dd>答：您好，您反映的情况已转有关部门核实，感谢您的关心。</dd><dd>办理状态：已办结　${stamp()}</dd></dl>`)}</aside>
<div class="float"><p>我要咨询</p><p>我要投诉</p><p>政策精准送</p><p>返回顶部</p></div>
<footer><p>主管：区人民政府办公室　主办：${facts.site.owner}</p><p>未经许可，请勿转载；确需转载的，请注明来源于本网。</p><p>联系电话：0${counted(chance, 900)}-${counted(chance, 900000) + 5000000}（仅受理网站建设维护相关事宜）</p></footer></body></html>`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: [] },
      url: `http://www.${facts.site.host}/zwdt/content/post_${counted(chance, 9_000_000)}.html`,
    }
  },
)
