import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs, upperCaseTags } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { printedDay } from '../printed-day.ts'
import { shownTitle } from '../report-lines.ts'
import { gbServings } from '../servings.ts'
import { counted, headlines, some } from '../words.ts'

const frame = htmlOfFrame(['frame'])

/** A county's first site, about 2004: nested tables, fonts in every cell, a ticker, a counter of pictures. */
export const frontpageCounty = measuredHtml(
  'frontpage-county',
  ['frame', 'indentation'],
  gbServings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY-M-D')
    return {
      pieces: frame`<HTML><HEAD><TITLE>${shownTitle(title)}</TITLE>${markup(charsetTag(charset, 'capitals'))}
<META content="Microsoft FrontPage 4.0" name=GENERATOR><STYLE>A {TEXT-DECORATION: none} TD {FONT-SIZE: 9pt}</STYLE></HEAD>
<BODY bgColor=#ffffff leftMargin=0 topMargin=0 onload="window.status='欢迎光临${facts.site.name}'">
<TABLE cellSpacing=0 cellPadding=0 width=760 align=center border=0><TBODY><TR><TD colSpan=2><IMG height=100 src="images/top.gif" width=760></TD></TR>
<TR><TD colSpan=2><MARQUEE scrollAmount=3><FONT color=red>热烈欢迎各界朋友光临${facts.site.name}！${headlines(chance, 1).join('')}</FONT></MARQUEE></TD></TR>
<TR><TD vAlign=top width=140 bgColor=#e7f3ff>${each(some(chance, 'menu', 7), (name) => frame`<P align=center><A href="#"><FONT face=宋体>${name}</FONT></A></P>`)}
<P align=center><IMG src="count/${counted(chance, 9)}.gif"><IMG src="count/${counted(chance, 9)}.gif"><BR>位客人来过</P></TD>
<TD vAlign=top><P><FONT size=2>⊙现在的位置：首页 → ${facts.column}</FONT></P>
${before}${upperCaseTags(paragraphs(title, { open: '<p align=center><b><font face=黑体 color=#cc0000 size=4>', close: '</font></b></p>' }))}${joint}
<P align=center><FONT color=#808080>${day.text}　${facts.source ?? ''}　</FONT></P><HR width="90%" SIZE=1>
${upperCaseTags(paragraphs(body, { open: '<p style="line-height: 200%"><font face=宋体 size=3>', close: '</font></p>', indent: '&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; ' }))}
<P align=right>[<A href="javascript:window.close()">关闭窗口</A>]&nbsp;[<A href="javascript:history.back()">返 回</A>]</P></TD></TR>
<TR><TD colSpan=2 align=middle><FONT color=#666666>${facts.site.owner}　网络部制作<BR>最佳分辨率 800*600　站长信箱</FONT></TD></TR></TBODY></TABLE></BODY></HTML>`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: [] },
      url: `http://www.${facts.site.host}/gb/news/view.asp?id=${counted(chance, 900)}`,
    }
  },
)
