import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs, upperCaseTags } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { comments, signature } from '../sayings.ts'
import { nothingTold, stampOf } from '../stamp.ts'
import { count, handle, menu } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { gbkServings } from './servings.ts'

const forum = htmlOfFrame(['forumFrame'])

/** An old board where post and replies are list items of the same kind, hours behind, with a window of the last readers. */
export const boardOfFloors = tuningHtml(
  'board-of-floors',
  ['forumFrame'],
  gbkServings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const { site } = facts
    const stamp = stampOf(facts, chance, true)
    const pieces = forum`<html><head>${charsetMeta(charset)}<title>${plainTitle(title, '讨论')}|${site.name}社区 - phpwind</title></head><body>
<div id="toptool"><span>${site.name}社区</span> <a>社区服务</a> <a>银行</a> <a>勋章中心</a> <a>道具中心</a> <a>统计排行</a> <a>帮助</a></div>
<div id="breadCrumb"><a>${site.name}社区</a> &raquo; <a>${menu(1, chance).join('')}</a> &raquo; <a>${plainTitle(title, '讨论')}</a></div>
<table width="98%" class="t5"><tr><th class="r_two" rowspan="2"><b>${handle(chance)}</b><br>离线<br>级别：骑士<br>发帖：<span>${count(chance)}</span><br>威望：${count(chance, 90)} 点<br>贡献值：0 点</th><td>${before}<h1 id="subject_tpc" class="read_h1">${paragraphs(title, { open: '', close: '<br>' })}</h1>${joint}<div class="tipad"><span>楼主</span> 更多操作 <span>发表于：${stamp?.printed ?? ''}</span> <a>只看楼主</a> <a>倒序看帖</a></div>
<div class="tpc_content" id="read_tpc">${paragraphs(body, { open: '', close: '<br />\r\n<br />\r\n', indent: '　　' })}</div></td></tr><tr><td><div class="signature">${signature(chance)}</div><div class="readbot"><a>喜欢</a> <a>评分</a> <a>举报</a> <a>分享</a></div></td></tr></table>
${each(
  comments(2 + chance.upTo(4), chance),
  (
    comment,
    index,
  ) => forum`<table width="98%" class="t5"><tr><th class="r_two" rowspan="2"><b>${handle(chance)}</b><br>级别：新手上路<br>发帖：${count(chance)}</th><td><div class="tipad"><span>${index + 1}楼</span> <span>发表于：${1 + chance.upTo(28)}日 1${chance.upTo(9)}:0${chance.upTo(9)}</span></div><div class="tpc_content">${comment}</div></td></tr><tr><td>${chance.hit(0.5) ? forum`<div class="signature">${signature(chance)}</div>` : []}<a>回复</a></td></tr></table>
`,
)}
<div>访问内容超出本站范围，不能确定是否安全 继续访问 取消访问</div><form>快速回复 限60 字节 如果您提交过一次失败了，可以用”恢复数据”来恢复帖子内容<br>认真回复加分 <input type="submit" value="提交"></form>
<div id="bottom">Powered by <b>phpwind</b> v8.7 ${site.name} 总访问 ${100_000 + count(chance)}</div></body></html>
`
    return {
      pieces: chance.hit(0.4) ? upperCaseTags(pieces) : pieces,
      told: { ...nothingTold, publishedAt: stamp?.told ?? null },
      url: `http://bbs.${site.host}/read.php?tid-${count(chance, 90_000)}.html`,
    }
  },
)
