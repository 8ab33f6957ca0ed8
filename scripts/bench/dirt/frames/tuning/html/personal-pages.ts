import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { comments, tags } from '../sayings.ts'
import { stampWritten, told } from '../stamp.ts'
import { count, handle, otherHeadlines } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** A blog of a portal: components with headings of their own on the left, a copy of the title in a hidden text field, the article in a div of fonts, remarks. */
export const personalPages = tuningHtml(
  'personal-pages',
  ['frame', 'bylines'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampWritten(facts, chance, 'seconds')
    const { site, column } = facts
    const owner = handle(chance)
    return {
      pieces: frame`<!DOCTYPE html><html><head>${charsetMeta(charset)}<title>${plainTitle(title, '日志')}_${owner}_${site.name}博客</title></head><body>
<div class="blogbg"><div id="blogTitle"><h1><a>${owner}的空间</a></h1><a>http://blog.${site.host}/${owner.length}</a> <a>[订阅]</a></div>
<div id="column_1"><div class="SG_conn"><div class="SG_connHead"><span>个人资料</span></div><div class="SG_connBody"><strong>${owner}</strong><ul><li>博客等级：${count(chance, 20)}</li><li>博客访问：${count(chance)}</li></ul></div></div><div class="SG_conn"><div class="SG_connHead"><span>相关博文</span></div><ul>${each(otherHeadlines(4, facts, chance), (headline) => frame`<li><a>${headline}</a><p>${handle(chance)}</p></li>`)}</ul></div></div>
<div id="articlebody"><div class="articalTitle">${before}<h2 class="titName SG_txta">${paragraphs(title, { open: '', close: '<br>' })}</h2>${joint}<span class="time SG_txtc">${byline`(${stamp?.printed ?? ''})`}</span><div class="turnBoxzz"><a>转载</a>▼</div></div>
<div class="articalTag"><table><tr><td class="blog_tag">标签：${each(tags(3, chance), (tag) => frame`<h3>${tag}</h3>`)}</td><td class="blog_class"><span>分类：</span><a>${column}</a></td></tr></table></div>
<div id="sina_keyword_ad_area2" class="articalContent"><div STYLE="TExT-inDEnT: 2em"><font>
${paragraphs(body, { open: '<p><font COLOR="#000000">&nbsp;&nbsp;&nbsp;&nbsp;', close: '</font></p>\n' })}</font></div></div>
<div class="shareUp">喜欢 <em>${count(chance, 20)}</em> 赠金笔</div><div id="share"><span>分享：</span><a>新浪微博</a></div><div class="articalInfo"><a>阅读</a>(${count(chance)})┊<a>评论</a>(${count(chance, 30)})┊<a>收藏</a>(0)┊<a>转载</a>(${count(chance, 9)})<span>┊<a>打印</a>┊<a>举报</a></span></div>
<div class="articalfrontback"><span>前一篇：</span><a>${otherHeadlines(1, facts, chance).join('')}</a> <span>后一篇：</span><a>无</a></div></div>
<div class="allComm"><h4>评论</h4><ul>${each(comments(3, chance), (comment) => frame`<li><span class="SG_revert_Tit">${handle(chance)}</span><em>${1 + chance.upTo(28)}日08:${10 + chance.upTo(49)}</em><div class="SG_revert_Inner">${comment}</div></li>`)}</ul></div><textarea style="display:none">${plainTitle(title, '')}</textarea>
<div class="writeComm">登录名：密码：找回密码 按住左边滑块，拖动完成上方拼图 发评论</div></div></body></html>
`,
      told: told(stamp),
      url: `http://blog.${site.host}/s/blog_${count(chance).toString(16)}.html`,
    }
  },
)
