import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs, upperCaseTags } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { hot } from '../sayings.ts'
import { stampWritten, told } from '../stamp.ts'
import { count, menu, otherHeadlines, otherPlace } from '../words.ts'
import { charsetMeta } from './head.ts'
import { gbkServings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** A bureau's home-made pages of 2003: a running headline, a counter of pictures, a poll, the weather, every block a table with a header picture. */
export const aspMarquee = tuningHtml(
  'asp-marquee',
  ['frame', 'bylines', 'indentation'],
  gbkServings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampWritten(facts, chance, 'slashes')
    const { site, column, authors } = facts
    return {
      pieces:
        upperCaseTags(frame`<html><head>${charsetMeta(charset)}<title>欢迎光临${site.name}</title><bgsound src="music.mid" loop="-1"></head>
<body background="bg.gif" onload="startclock()"><center><marquee scrollamount="3" width="760"><font color="red">${otherHeadlines(2, facts, chance).join('　　')}</font></marquee>
<table width="760" border="1" bordercolor="#6699CC" cellspacing="0"><tr bgcolor="#003399">${each(menu(7, chance), (name) => frame`<td><a href="class.asp?id=${count(chance, 30)}"><font color="white">${name}</font></a></td>`)}</tr></table>
<table width="760"><tr><td width="170" valign="top"><table border="0"><tr><td background="title.gif"><b>站内调查</b></td></tr><tr><td>您认为我局网站哪方面需要改进？<br><input type="radio" name="vote">内容<br><input type="radio" name="vote">速度<br><input type="radio" name="vote">美工<br><input type="submit" value="投票"> <a>结果</a></td></tr>
<tr><td><b>天气预报</b></td></tr><tr><td>${otherPlace(facts, chance)} 晴 ${count(chance, 12)}℃～${12 + count(chance, 12)}℃</td></tr><tr><td><b>访问统计</b></td></tr><tr><td>总访问量：<img src="counter.asp">${100_000 + count(chance)}<br>在线：${count(chance, 20)}人</td></tr>
<tr><td><b>本站公告</b></td></tr><tr><td>${hot(2, chance).join('　')}</td></tr></table></td>
<td valign="top"><table width="100%"><tr><td><img src="dot.gif">&nbsp;<a href="index.asp">首页</a> → <a>${column}</a> → 查看文章</td></tr>
<tr><td align="center"><br>${before}<font size="4" color="#FF0000"><b>${paragraphs(title, { open: '', close: '<br>' })}</b></font>${joint}<br>${byline`发表日期：${stamp?.printed ?? ''}`}　${byline`撰稿：${authors.join(' ')}`}　已被浏览 ${count(chance)} 次<hr color="#FF9900"></td></tr>
<tr><td class="p14">${paragraphs(body, { open: '', close: '<br><br>\n', indent: '　　' })}</td></tr>
<tr><td align="center">[<a href="javascript:history.back()">返回上页</a>] [<a>打印</a>] [<a>推荐给朋友</a>]</td></tr></table></td></tr></table>
<table width="760"><tr><td align="center">${site.owner} 版权所有 制作维护：办公室<br>建议使用IE6.0浏览　800*600分辨率</td></tr></table></center></body></html>
`),
      told: told(stamp, { authors }),
      url: `http://www.${site.host}/news/shownews.asp?newsid=${count(chance)}`,
    }
  },
)
