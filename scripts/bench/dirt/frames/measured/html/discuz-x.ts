import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { printedDay } from '../printed-day.ts'
import { atLineStarts, shownTitle } from '../report-lines.ts'
import { gbServings, wrongServings } from '../servings.ts'
import { counted, one, some } from '../words.ts'

const frame = htmlOfFrame(['forumFrame'])
const jam = htmlOfFrame(['forumFrame', 'jammer'])

/** A thread of a forum: hidden jamming words between the lines, an attachment that guests may not see, replies and signatures. */
export const discuzX = measuredHtml(
  'discuz-x',
  ['forumFrame', 'jammer', 'repeats'],
  [...gbServings, ...wrongServings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY-M-D hh:mm:ss')
    const noise = () => Array.from({ length: 9 }, () => String.fromCharCode(35 + chance.upTo(90))).join(' ')
    const jammed = () => jam`<font class="jammer">${noise()}</font><br>`
    const [first = '', ...others] = some(chance, 'replies', 3)
    return {
      pieces: frame`<!DOCTYPE html><html><head>${markup(charsetTag(charset, 'long'))}<title>${shownTitle(title)} - ${facts.column} - ${facts.site.name}社区 - Powered by Discuz!</title></head>
<body id="nv_forum" class="pg_viewthread"><div id="toptb"><a>设为首页</a><a>收藏本站</a><a>切换到宽版</a></div>
<form id="lsform">帐号 <input> 自动登录 找回密码 <button>登录</button> 密码 立即注册 <p>只需一步，快速开始</p></form>
<div id="pt">${facts.site.name}社区 › 论坛 › 城市建设 › ${facts.column} › <a>${shownTitle(title)}</a></div>
<div id="postlist"><table><tr><td class="pls">查看: ${counted(chance, 9000)}|回复: ${counted(chance, 90)}</td><td class="plc"><a>[复制链接]</a></td></tr></table>
<div id="post_1"><div class="pls favatar"><a>${one(chance, 'handles')}</a><p>主题 帖子 积分</p><em>金牌会员</em><p>串个门 加好友 打招呼 发消息</p></div>
<div class="pi">电梯直达 楼主 <em id="authorposton1">${day.text ? `发表于 ${day.text}` : ''}</em> | 只看该作者 | 倒序浏览 | 阅读模式</div>
<div class="t_fsz"><table><tr><td class="t_f" id="postmessage_1">${before}${paragraphs(title, { open: '<strong>', close: '</strong><br>' })}${joint}
${atLineStarts(paragraphs(body, { open: '<div align="left">', close: '</div>' }), (line) => (line % 2 === 1 ? jammed() : []))}${jammed()}${jam`<span style="display:none">${noise()}</span>`}</td></tr></table></div>
<div class="attach_nopermission"><p>此楼还带有附件</p><p>会员 登录 以后可以看到附件，还没有帐号请 注册</p></div>
<div class="sign">我的签名：${one(chance, 'replies')}，${one(chance, 'goods')}</div><div class="po">回复 使用道具 举报</div></div>
<div id="post_2"><p class="pi">沙发</p><div class="t_f">${first}</div></div>${each(others, (text) => frame`<div><p class="pi">${one(chance, 'handles')} 发表于 前天 08:${10 + counted(chance, 40)}</p><div class="t_f">${text}</div></div>`)}</div>
<div id="f_pst">高级模式 游客不能回帖，请先登录论坛 积分说明 发表后转到末页</div>
<div id="ft">手机版|小黑屋|Archiver|${facts.site.name}社区 GMT+8, 2023-${counted(chance, 12)}-${counted(chance, 28)} 10:2${chance.upTo(9)} , Processed in 0.04 second(s)</div></body></html>`,
      told: { publishedAt: day.publishedAt, source: null, authors: [] },
      url: `http://bbs.${facts.site.host}/thread-${counted(chance, 90000)}-1-1.html`,
    }
  },
)
