import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { advert, comments, signature } from '../sayings.ts'
import { nothingTold, stampOf } from '../stamp.ts'
import { count, handle, menu, otherHeadlines } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { gbkServings, utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['forumFrame'])

/** A thread with many posts in the same elements as the first: cards, medals, ratings, quotes, signatures, and adverts between floors. */
export const discuzLongThread = tuningHtml(
  'discuz-long-thread',
  ['forumFrame'],
  [...gbkServings, ...utf8Servings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const { site, column } = facts
    const stamp = stampOf(facts, chance, true)
    const card = (name: string) =>
      frame`<td class="pls" rowspan="2"><div class="pi"><div class="authi"><a class="xw1">${name}</a></div></div><div class="tns xg2"><table><tr><th><p><a class="xi2">${count(chance, 300)}</a></p>主题</th><th><p>${count(chance, 90)}</p>听众</th><td><p>${count(chance)}</p>积分</td></tr></table></div><p><em><a>${chance.pick(['版主', '高级会员', '新手上路', '论坛元老'])}</a></em></p><dl class="pil"><dt>精华</dt><dd>${count(chance, 9)}</dd><dt>注册时间</dt><dd>2009-${1 + chance.upTo(12)}-${1 + chance.upTo(28)}</dd></dl><ul class="xl xl2 o"><li>加好友</li><li>发消息</li></ul></td>`
    return {
      pieces: frame`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xmlns="http://www.w3.org/1999/xhtml"><head>${charsetMeta(charset)}<title>${plainTitle(title, '无标题')}-${column}-${site.name}</title><meta name="generator" content="Discuz! X3.2" /></head>
<body id="nv_forum"><div id="hd"><h2><a title="${site.name}"><img src="logo.png" alt="${site.name}"></a></h2><div id="lsform">用户名/Email 密码 登录 注册 只需一步，快速开始</div></div>
<div id="nv">${each(menu(6, chance), (name) => frame`<li><a hidefocus="true">${name}</a></li>`)}</div><div id="scbar_hot"><strong class="xw1">热搜: </strong>${each(menu(4, chance), (name) => frame`<a>${name}</a>`)}</div>
<div id="pgt"><span class="fl"><a class="nxt">返回列表</a></span><a id="newspecial" title="发新帖"><img src="pn_post.png" alt="发新帖"></a></div>
<div id="postlist"><table><tr><td class="pls ptm"><div class="hm"><span class="xg1">查看:</span> <span class="xi1">${count(chance)}</span><span class="pipe">|</span><span class="xg1">回复:</span> <span class="xi1">${count(chance, 90)}</span></div></td><td class="plc">${before}<h1 class="ts">${paragraphs(title, { open: '<span id="thread_subject">', close: '</span>' })}</h1>${joint}<span class="xg1"><a>[复制链接]</a></span></td></tr></table>
<div id="post_1"><table class="plhin"><tr>${card(handle(chance))}<td class="plc"><div class="pi"><strong><a>楼主</a></strong><div class="pti"><em>发表于 ${stamp?.printed ?? '半小时前'}</em><span class="pipe">|</span><a>只看该作者</a><span class="pipe">|</span><a>只看大图</a></div></div>
<div class="pct"><div class="t_fsz"><table cellspacing="0"><tr><td class="t_f" id="postmessage_1">
${paragraphs(body, { open: '<div align="left"><font face="宋体"><font size="4">', close: '</font></font></div><br />\n', indent: '&nbsp; &nbsp;' })}</td></tr></table></div>
<h3 class="psth xs1"><span class="icon_ring"></span>评分</h3><table class="ratl"><tr><th>参与人数 <span class="xi1">2</span></th><th>威望 <i>+${count(chance, 9)}</i></th><th>理由</th></tr><tr><td>${handle(chance)}</td><td>+ 2</td><td>感谢分享</td></tr></table></div></td></tr><tr><td class="plc plm"><div id="p_btn"><a>收藏</a><a>分享</a><a>顶</a><a>踩</a></div><div class="sign" style="max-height:100px">${signature(chance)}</div></td></tr></table></div>
<div class="a_p">${advert(chance)}</div>
${each(
  comments(3 + chance.upTo(5), chance),
  (
    comment,
    index,
  ) => frame`<div id="post_${index + 2}"><table class="plhin"><tr>${card(handle(chance))}<td class="plc"><div class="pi"><strong><a><em>${index + 2}</em><sup>#</sup></a></strong><em>发表于 ${1 + chance.upTo(9)} 小时前</em></div><div class="pct"><table><tr><td class="t_f">${chance.hit(0.3) ? frame`<div class="quote"><blockquote><font size="2"><font color="#999999">${handle(chance)} 发表于 2013-${1 + chance.upTo(12)}-${1 + chance.upTo(28)} 10:2${chance.upTo(9)}</font></font><br />转一篇本地新闻给大家看看……</blockquote></div><br />` : []}${comment}</td></tr></table></div></td></tr><tr><td class="plm">${chance.hit(0.4) ? frame`<div class="sign">${signature(chance)}</div>` : []}<a class="fastre">回复</a><a>举报</a></td></tr></table></div>
`,
)}</div>
<div id="f_pst"><div class="pnpost">您需要登录后才可以回帖 <a>登录</a> | <a>注册</a></div></div>
<div class="bm"><h2>相关帖子</h2><ul>${each(otherHeadlines(4, facts, chance), (headline) => frame`<li><a>${headline}</a></li>`)}</ul></div>
<div id="ft"><p>Powered by <strong>Discuz!</strong> <em>X3.2</em></p><p><a>Archiver</a>|<a>手机版</a>|<a>小黑屋</a>|${site.name}</p></div></body></html>
`,
      told: { ...nothingTold, publishedAt: stamp?.told ?? null },
      url: `http://bbs.${site.host}/thread-${count(chance, 90_000)}-1-1.html`,
    }
  },
)
