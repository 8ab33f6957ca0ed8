import { htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { menu } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { gbkServings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** Header, menu and footer are written by scripts; what `noscript` says is for browsers without them. */
export const scriptWritesFrame = tuningHtml(
  'script-writes-frame',
  ['frame', 'bylines', 'indentation'],
  gbkServings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance, false)
    const { site, source } = facts
    return {
      pieces: frame`<HTML><HEAD>${charsetMeta(charset)}<TITLE>${plainTitle(title, site.name)}</TITLE>
<SCRIPT language="JavaScript">
<!--
function fontZoom(size){ document.getElementById('zoom').style.fontSize=size+'px'; }
document.write("<table width='770'><tr><td>欢迎光临${site.name}</td></tr></table>");
//-->
</SCRIPT></HEAD>
<BODY>
<SCRIPT src="/js/menu.js"></SCRIPT><SCRIPT>document.write('<div class="menu">${menu(5, chance).join('</div><div>')}</div>')</SCRIPT>
<NOSCRIPT>您的浏览器不支持脚本，部分功能无法使用。</NOSCRIPT>
${before}<CENTER>${paragraphs(title, { open: '<H2>', close: '</H2>' })}</CENTER>${joint}
<CENTER>${byline`${stamp?.printed ?? ''} ${source ? `文章来源：${source}` : ''}`} <A href="javascript:fontZoom(16)">大</A> <A href="javascript:fontZoom(14)">中</A> <A href="javascript:fontZoom(12)">小</A></CENTER>
<DIV id="zoom">${paragraphs(body, { open: '<P>', close: '</P>\n', indent: '&nbsp;&nbsp;&nbsp; ' })}</DIV>
<SCRIPT>var d=new Date();document.write("今天是"+(d.getFullYear())+"年<br>版权所有：${site.owner}");</SCRIPT>
</BODY></HTML>
`,
      told: told(stamp, { source }),
    }
  },
)
