import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, footerLines, menu, otherHeadlines } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { wrongServings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** A content system of small sites: guessed tags, neighbours, ranking by clicks, a charset that its template forgot to change. */
export const smallSiteCms = tuningHtml(
  'small-site-cms',
  ['frame', 'bylines'],
  wrongServings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance)
    const { site, column, source } = facts
    const [last, next] = otherHeadlines(2, facts, chance)
    return {
      pieces: frame`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
${charsetMeta(charset)}
<title>${plainTitle(title, column)}_${column}_${site.name}</title>
<meta name="keywords" content="${menu(3, chance).join(',')}" />
<meta name="description" content="${plainTitle(title, column)}" />
</head>
<body class="articleview">
<div class="header_top"><span class="favorite"><a href="#">加入收藏</a> | <a href="#">设为首页</a></span><a href="/member/">会员登录</a></div>
<div id="navMenu"><ul><li><a href='/'><span>主页</span></a></li>${each(
        menu(8, chance),
        (name) => frame`<li><a href='/plus/list.php?tid=1'><span>${name}</span></a></li>
`,
      )}</ul></div>
<div class="place"><strong>当前位置:</strong> <a href='/'>主页</a> > <a href='/xw/'>${column}</a> > </div>
<div class="viewbox"><div class="title">${before}${paragraphs(title, { open: '<h2>', close: '</h2>' })}${joint}</div>
<div class="info">${byline`<small>时间:</small>${stamp?.printed ?? ''}<small>来源:</small>${source ?? '未知'} <small>作者:</small>admin`} <small>点击:</small><script src="/plus/count.php?aid=1" type="text/javascript"></script>次</div>
<div class="content">${paragraphs(body, { open: '<p>\n\t', close: '</p>\n' })}</div>
<div class="boxoff"><strong>------分隔线----------------------------</strong></div>
<div class="handle"><div class="context"><ul><li>上一篇：<a href='/a/1.html'>${last ?? '没有了'}</a> </li><li>下一篇：<a href='/a/2.html'>${next ?? '没有了'}</a> </li></ul></div><div class="actbox"><ul><li>收藏</li><li>挑错</li><li>推荐</li><li>打印</li></ul></div></div></div>
<div class="tags">标签(Tag)：${each(menu(3, chance), (name) => frame`<a>${name}</a> `)}</div>
<dl class="tbox"><dt><strong>热点内容</strong></dt><dd><ul>${each(otherHeadlines(5, facts, chance), (headline) => frame`<li><a>${headline}</a><p>${count(chance)}次</p></li>`)}</ul></dd></dl>
<div class="footer">${each(footerLines(facts, chance), (line) => frame`<p>${line}</p>`)}<p class="powered">Powered by DedeCMS</p></div>
</body></html>
`,
      told: told(stamp, { source }),
      url: `http://${site.host}/a/xinwen/${count(chance)}.html`,
    }
  },
)
