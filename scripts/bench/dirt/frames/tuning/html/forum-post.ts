import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { nothingTold, stampOf } from '../stamp.ts'
import { count, handle, menu } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { gbkServings } from './servings.ts'

const frame = htmlOfFrame(['forumFrame'])
const jammer = htmlOfFrame(['jammer'])

/** A thread of a forum as its program writes it: jamming characters in hidden spans and small fonts, attachments, signatures, replies. */
export const forumPost = tuningHtml(
  'forum-post',
  ['forumFrame', 'jammer'],
  gbkServings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const { site } = facts
    const stamp = stampOf(facts, chance, true)
    const jam = () =>
      Array.from({ length: 8 + chance.upTo(10) }, () => String.fromCharCode(33 + chance.upTo(90)))
        .join(' ')
        .replace(/[<>&"]/g, '~')
    const jammed = paragraphs(body, { open: '', close: '<br />\r\n' }).flatMap((piece) =>
      piece.kind === 'changed' && piece.was === '\n' && chance.hit(0.7)
        ? [
            piece,
            ...jammer`${chance.hit(0.5) ? jammer`<span style="display:none">${jam()}</span>` : jammer`<font class="jammer">${jam()}</font>`}<br />
`,
          ]
        : [piece],
    )
    return {
      pieces: frame`<!DOCTYPE html>
<html><head>${charsetMeta(charset)}<title>${plainTitle(title, '转帖')} - ${menu(1, chance).join()} - ${site.name}论坛 -  Powered by Discuz!</title>
<meta name="generator" content="Discuz! X2.5" /><style>.jammer{display:none}</style></head>
<body id="nv_forum" class="pg_viewthread">
<div id="toptb"><a href="#">设为首页</a><a href="#">收藏本站</a><a href="#">切换到宽版</a></div>
<div id="hd"><div id="um"><p>用户名 <input name="username"> 密码 <input type="password" name="password"> 自动登录 找回密码 立即注册</p></div><div id="nv"><ul>${each(menu(5, chance), (name) => frame`<li><a>${name}</a></li>`)}</ul></div></div>
<div id="pt" class="bm cl"><a href="./">${site.name}论坛</a> <em>›</em> <a href="forum.php">论坛</a> <em>›</em> 查看内容</div>
<table class="plhin" cellspacing="0"><tr><td class="pls"><div class="authi"><a class="xw1">${handle(chance)}</a></div><dl><dt>主题</dt><dd>${count(chance, 90)}</dd><dt>帖子</dt><dd>${count(chance, 900)}</dd></dl><p><em>管理员</em></p></td>
<td class="plc">${before}<h1 class="ts"><span id="thread_subject">${paragraphs(title, { open: '', close: '<br />' })}</span></h1>${joint}
<div class="authi"><em>发表于 <span title="x">${stamp?.printed ?? '前天'}</span></em> <span class="pipe">|</span><a>只看该作者</a><span class="pipe">|</span><a>倒序浏览</a></div>
<table><tr><td class="t_f" id="postmessage_${count(chance)}">
<i class="pstatus"> 本帖最后由 ${handle(chance)} 编辑 </i><br />
<br />
${jammed}</td></tr></table>
<div class="pattl"><ignore_js_op><img id="aimg_1" src="static/image/common/none.gif" alt="P1010.JPG" title="P1010.JPG" /><div class="tip"><strong>P1010.JPG</strong> <em>(88.5 KB, 下载次数: ${count(chance, 60)})</em><p>下载附件</p></div></ignore_js_op></div>
<div class="sign">我的签名：生活就像一杯茶</div>
<div class="po"><a>回复</a> <a>支持</a> <a>反对</a> <a>使用道具</a> <a>举报</a></div></td></tr></table>
<table class="plhin"><tr><td class="pls">${handle(chance)}</td><td class="plc"><em>发表于 ${1 + chance.upTo(6)} 天前</em><table><tr><td class="t_f">沙发！支持一下，希望路灯也早点修好。</td></tr></table></td></tr></table>
<div id="ft">Powered by <strong>Discuz!</strong> X2.5 &copy; 2001-2012 Comsenz Inc. <p>GMT+8, Processed in 0.0${10 + chance.upTo(80)} second(s)</p></div>
</body></html>
`,
      told: { ...nothingTold, publishedAt: stamp?.told ?? null },
      url: `http://bbs.${site.host}/forum.php?mod=viewthread&tid=${count(chance, 90000)}`,
    }
  },
)
