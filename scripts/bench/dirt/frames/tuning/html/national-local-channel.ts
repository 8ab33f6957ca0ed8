import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { hot, summaries } from '../sayings.ts'
import { stampWritten, told } from '../stamp.ts'
import { count, menu, person } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { gbkServings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** The local channel of a national paper: a subtitle field that is empty, editors in a div inside the text, teasers written like reports beside it. */
export const nationalLocalChannel = tuningHtml(
  'national-local-channel',
  ['frame', 'bylines', 'indentation'],
  gbkServings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampWritten(facts, chance, 'glued')
    const { site, column, source } = facts
    return {
      pieces: frame`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head>${charsetMeta(charset)}<title>${plainTitle(title, column)}--${column}--${site.name}</title><meta name="source" content="来源：${source ?? ''}" /><meta name="contentid" content="1${count(chance, 900_000)}" /></head>
<body><div class="clearfix w1000_320"><div class="fl"><a>${site.name}首页</a>${each(menu(9, chance), (name) => frame` | <a>${name}</a>`)}</div></div>
<div class="path">${site.name}&gt;&gt;<a class="clink">${column}</a></div>
<div class="text_title">${before}<h3 class="pre"></h3>${paragraphs(title, { open: (line) => (line === 0 ? '<h1>' : '<h4 class="sub">'), close: (line) => (line === 0 ? '</h1>' : '</h4>') })}${joint}
<p class="author"></p><div class="box01"><div class="fl">${byline`${stamp?.printed ?? ''}&nbsp;&nbsp;来源：<a>${source ?? ''}</a>`}</div><div class="fr"><a>打印</a> <a>网摘</a> <a>纠错</a> <a>商城</a> <a>推荐</a> 字号 <a>+</a><a>-</a></div></div></div>
<div class="box_con" id="rwb_zw"><div class="box_pic"></div>
${paragraphs(body, { open: '<p>\n\t', close: '</p>\n', indent: '　　' })}
<div class="edit clearfix">(责编：${person(chance)}、${person(chance)})</div><div class="zdfy clearfix"><a>下一页</a></div><center><table><tr><td><a>上一页</a></td></tr></table></center></div>
<div class="share_h">分享到： <p><a title="分享到QQ空间"></a></p><span>关注公众号：${site.name}</span></div>
<div class="tjyd"><h2>推荐阅读</h2>${each(summaries(3, facts, chance), (text) => frame`<div class="on"><strong><a>${text.slice(0, 16)}</a></strong>　　${text}<a>【详细】</a></div>`)}<div>${menu(3, chance).join('|')}</div></div>
<div class="p3_right"><h2>热点关键词</h2><h2>排行榜</h2><ul>${each(hot(7, chance), (headline, index) => frame`<li><span>${index + 1}</span><a>${headline}</a></li>`)}</ul></div>
<div id="copyright">社会主义核心价值观 | 服务热线 | 广告 | 版权 | Copyright &copy; 1997-2018 by ${site.host}</div></body></html>
`,
      told: told(stamp, { source }),
      url: stamp
        ? `http://hb.${site.host}/n2/${stamp.told.slice(0, 4)}/${stamp.told.slice(5, 7)}${stamp.told.slice(8, 10)}/c1-${count(chance, 9_000_000)}.html`
        : `http://hb.${site.host}/n2/c1-${count(chance, 9_000_000)}.html`,
    }
  },
)
