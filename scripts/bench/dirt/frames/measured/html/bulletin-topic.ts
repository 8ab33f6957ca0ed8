import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { printedDay } from '../printed-day.ts'
import { shownTitle } from '../report-lines.ts'
import { said, saying } from '../sayings.ts'
import { utf8Servings } from '../servings.ts'
import { counted } from '../words.ts'

const frame = htmlOfFrame(['forumFrame'])

/** A topic of a board of foreign make in translation: subject repeated above each post, quotes, permissions at the foot, who is online. */
export const bulletinTopic = measuredHtml(
  'bulletin-topic',
  ['forumFrame', 'repeats'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY-MM-DD hh:mm')
    const first = saying(chance, 'handles')
    const subject = shownTitle(title) || facts.column
    return {
      pieces: frame`<!DOCTYPE html><html dir="ltr" lang="zh-cmn-hans"><head>${markup(charsetTag(charset, 'short'))}<title>${subject} - ${facts.site.name}讨论区</title></head><body id="phpbb" class="section-viewtopic">
<div class="headerbar"><h1>${facts.site.name}讨论区</h1><p>街坊邻里，有话好说</p><p class="skiplink"><a>跳过内容</a></p></div><ul class="linklist"><li>快捷链接</li><li>常见问题</li><li>注册</li><li>登入</li><li>首页 ‹ 版面列表 ‹ ${facts.column}</li></ul>
<h2 class="topic-title"><a>${subject}</a></h2><div class="action-bar"><a>回复主题</a><a>主题工具</a><input placeholder="搜索本主题…"><span>${counted(chance, 9) + 3} 篇文章 • 分页: 1 / 1</span></div>
<div id="p1" class="post bg2"><dl class="postprofile"><dt>${first}</dt><dd>版主</dd><dd>文章: ${counted(chance, 900)}</dd><dd>注册时间: 周三 9月 2009</dd><dd>来自: 老城根</dd><dd>联系: 联系 ${first}</dd></dl>
<div class="postbody"><h3 class="first">${subject}</h3><p class="author">文章 由 <strong>${first}</strong>${day.text ? ` » ${day.text}` : ''}</p><div class="content">${before}${paragraphs(title, { open: '<span style="font-weight:bold">', close: '</span><br>' })}${joint}<br>
${paragraphs(body, { open: '', close: '<br>\n<br>' })}</div><div class="notice">最后由 ${first} 编辑，总计已编辑 ${counted(chance, 4)} 次。<br>理由: 改错字</div><div class="signature">${saying(chance, 'remarks')}</div></div></div>
${each(said(chance, 'remarks', 4), (text) => frame`<div class="post bg1"><dl class="postprofile"><dt>${saying(chance, 'handles')}</dt><dd>文章: ${counted(chance, 90)}</dd></dl><div class="postbody"><h3>Re: ${subject}</h3><div class="content"><blockquote><cite>${first} 写道：</cite>引用内容已折叠</blockquote>${text}</div></div></div>`)}
<div class="action-bar"><label>显示以前的文章: 所有文章 1 天 7 天 2 周</label><label>排序 发表时间 作者 标题 升序 降序</label></div><p>回到 “${facts.column}”</p><p>前往 ↳ 灌水专区 ↳ 二手市场 ↳ 建言献策</p>
<div class="stat-block"><h3>在线用户</h3><p>正在浏览此版面的用户：没有注册用户 和 ${counted(chance, 12)} 访客</p><h3>版面权限</h3><p>您 <strong>不能</strong> 发表主题<br>您 <strong>不能</strong> 回复主题<br>您 <strong>不能</strong> 编辑您的文章<br>您 <strong>不能</strong> 提交附件</p></div>
<div class="copyright">论坛程序由志愿者翻译　所有显示的时间为 UTC+08:00　删除论坛 cookies　管理团队</div></body></html>`,
      told: { publishedAt: day.publishedAt, source: null, authors: [] },
      url: `http://forum.${facts.site.host}/viewtopic.php?f=${counted(chance, 30)}&t=${counted(chance, 9000)}`,
    }
  },
)
