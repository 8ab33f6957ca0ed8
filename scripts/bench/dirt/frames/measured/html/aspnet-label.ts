import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { printedDay } from '../printed-day.ts'
import { wrongServings } from '../servings.ts'
import { counted, headlines, some } from '../words.ts'

const frame = htmlOfFrame(['frame'])

/** A page of a form of ASP.NET: hidden states, labels, lines parted by two breaks, a title that all pages share. */
export const aspnetLabel = measuredHtml(
  'aspnet-label',
  ['frame', 'indentation'],
  wrongServings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY/M/D hh:mm:ss')
    const brk = '<br /><br />\r\n'
    return {
      pieces: frame`
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">
<html><head id="Head1">${markup(charsetTag(charset, 'long'))}<title>
	无标题页
</title></head><body>
<form method="post" action="NewsShow.aspx?id=${counted(chance, 900)}" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY2NzA0NjQ1NA9kFgJmD2QWAgIDD2QWBAIBDxYCHgtfIUl0ZW1Db3VudAIG" />
<table id="ctl00_menu"><tr>${each(some(chance, 'menu', 6), (name) => frame`<td onclick="go()">${name}</td>`)}</tr></table>
<span id="ctl00_lblDate">服务器时间：2010年1月1日</span> <input type="text" value="站内搜索" /><input type="submit" value="搜 索" />
<div><span id="ctl00_CPH_lblTitle" style="font-size:Large;font-weight:bold;">${before}${paragraphs(title, { open: (line) => (line === 0 ? '' : '<br />'), close: '' })}${joint}</span><br />
<span id="ctl00_CPH_lblInfo">录入时间：${day.text} 录入者：administrator 人气：${counted(chance, 900)}</span><hr />
<span id="ctl00_CPH_lblContent">${paragraphs(body, { open: (line) => (line === 0 ? '' : brk), close: '', indent: '　　' })}</span></div>
<input type="button" value="打印" /><input type="button" value="关闭" />
<table><tr><td>最新信息</td></tr>${each(headlines(chance, 4), (text) => frame`<tr><td>·<a href="NewsShow.aspx">${text}</a></td></tr>`)}</table>
<div id="ctl00_foot">${facts.site.name} 管理登录 在线人数：${counted(chance, 40)}</div></form></body></html>`,
      told: { publishedAt: day.publishedAt, source: null, authors: [] },
      url: `http://www.${facts.site.host}/NewsShow.aspx?id=${counted(chance, 9000)}`,
    }
  },
)
