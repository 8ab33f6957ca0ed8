import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs, upperCaseTags } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { footerLines, menu, otherHeadlines } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { gbkServings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** A page of the years around 2004: tables in tables, fonts, capital tags, spacers, four non-breaking spaces in front of a paragraph. */
export const tableLayout = tuningHtml(
  'table-layout',
  ['frame', 'bylines', 'indentation'],
  gbkServings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance)
    const { site, column, source } = facts
    const pieces = frame`<html>
<head>
${charsetMeta(charset)}
<title>${plainTitle(title, column)} - ${site.name}</title>
<style>td{font-size:9pt;line-height:18px}</style>
</head>
<body bgcolor="#ffffff" leftmargin="0" topmargin="0">
<table width="778" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="images/banner.jpg" width="778" height="120" alt="${site.name}"></td></tr></table>
<table width="778" border="0" align="center" cellpadding="0" cellspacing="0" background="images/bg.gif"><tr>
${each(menu(8, chance), (name) => frame`<td align="center"><a href="list.asp?id=1" target="_blank"><font color="#FFFFFF">${name}</font></a></td>`)}
</tr></table>
<table width="778" border="0" align="center"><tr><td width="180" valign="top"><table width="100%"><tr><td bgcolor="#CC0000"><b>热点新闻</b></td></tr>
${each(
  otherHeadlines(6, facts, chance),
  (headline) => frame`<tr><td><img src="dot.gif">&nbsp;<a href="show.asp?id=2">${headline}</a></td></tr>
`,
)}</table></td>
<td valign="top"><table width="96%" align="center"><tr><td>您现在的位置：<a href="/">首页</a> &gt;&gt; <a href="list.asp">${column}</a> &gt;&gt; 正文</td></tr>
<tr><td align="center">${before}${paragraphs(title, { open: '<b><font size="4">', close: '</font></b><br>' })}${joint}</td></tr>
<tr><td align="center">${byline`${[stamp?.printed, source && `来源：${source}`].filter(Boolean).join(' ')}`}</td></tr>
<tr><td><hr size="1"></td></tr>
<tr><td><font size="3">${paragraphs(body, { open: '', close: '<br>\n', indent: '&nbsp;&nbsp;&nbsp;&nbsp;' })}</font></td></tr>
<tr><td align="right">【<a href="javascript:window.print()">打印</a>】【<a href="javascript:window.close()">关闭</a>】</td></tr></table></td></tr></table>
<table width="778" align="center"><tr><td align="center">${each(footerLines(facts, chance), (line) => frame`${line}<br>`)}</td></tr></table>
</body>
</html>
`
    return {
      pieces: chance.hit(0.5) ? upperCaseTags(pieces) : pieces,
      told: told(stamp, { source }),
      url: `http://${site.host}/show.asp?id=${1000 + chance.upTo(9000)}`,
    }
  },
)
