import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { prefixed, printedDay } from '../printed-day.ts'
import { onSomeDay, said, saying } from '../sayings.ts'
import { gbServings, utf8Servings } from '../servings.ts'
import { counted, two } from '../words.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** A site of the party's branches: words on red, columns on both sides of the text in one table, a quiz, a box for remarks of members. */
export const branchLectern = measuredHtml(
  'branch-lectern',
  ['frame', 'bylines'],
  [...gbServings, ...utf8Servings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY-M-D hh:mm:ss')
    const side = (head: string, texts: readonly string[]) =>
      frame`<table class="side" width="190"><tr><td bgcolor="#c40000"><font color="#ffff00">${head}</font></td></tr>${each(texts, (text) => frame`<tr><td>·<a href="#">${text}</a></td></tr>`)}</table>`
    return {
      pieces: frame`<html><head>${markup(charsetTag(charset, 'capitals'))}<title>${facts.site.name}——${facts.column}</title></head><body background="images/bg.gif">
<div align="center"><img src="images/banner.jpg" alt="党旗"><br><marquee scrollamount="3">热烈祝贺全县基层党建工作现场推进会圆满成功！</marquee></div>
<table width="1000" align="center"><tr>${each(said(chance, 'partyColumns', 7), (name) => frame`<td><a href="list.asp">${name}</a></td>`)}</tr></table>
<table width="1000" align="center"><tr><td valign="top">${side('学习园地', said(chance, 'partyColumns', 4))}${side('点击排行', said(chance, 'events', 5))}</td>
<td valign="top"><div class="weizhi">您的当前位置：党建首页 → ${facts.column} → 阅读</div>
<div align="center">${before}${paragraphs(title, { open: '<font size="5" color="#cc0000"><b>', close: '</b></font><br>' })}${joint}</div><hr color="#c40000" size="1">
${byline`<div align="center" class="s12">${prefixed('时间：', day.text)} ${prefixed('来源：', facts.source)} ${prefixed('作者：', facts.authors.join(' '))} 点击数：${counted(chance, 3000)}</div>`}
<div class="nr">${paragraphs(body, { open: '<div>', close: '</div>', indent: '&nbsp; &nbsp; ' })}</div>
${byline`<div align="right">（责任编辑：${saying(chance, 'editors')}　审核：${saying(chance, 'editors')}）</div>`}<p>&gt;&gt; 有奖答题：党的基层组织任期几年？</p><p>我来说两句：<textarea></textarea> <input type="button" value="提交"> 请各位党员实名发言，文明用语，字数控制在二百字以内。</p></td>
<td valign="top">${side('支部风采', said(chance, 'captions', 4))}${side('公示公告', [`关于${said(chance, 'counties', 1).join('')}县拟任职干部的公示 ${onSomeDay(chance, ({ month, day: of }) => `${two(month)}-${two(of)}`)}`, ...said(chance, 'events', 2)])}<p><img src="images/12380.gif"> 举报电话：12380</p><p>微信扫码，随时随地学党课</p></td></tr></table>
<div align="center">版权所有：${facts.site.owner}　您是第 <font color="red">${counted(chance, 900_000)}</font> 位浏览者<br>技术支持：星桥软件工作室　后台登录</div></body></html>`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: facts.authors },
    }
  },
)
