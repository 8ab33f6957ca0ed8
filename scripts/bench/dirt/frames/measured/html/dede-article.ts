import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { printedDay } from '../printed-day.ts'
import { shownTitle } from '../report-lines.ts'
import { gbServings } from '../servings.ts'
import { counted, datedHeadlines, headlines, some, two } from '../words.ts'

const frame = htmlOfFrame(['frame'])

/** A small site's system of the late 2000s: votes, bookmarks, comment form, hot list with days. */
export const dedeArticle = measuredHtml('dede-article', ['frame'], gbServings, ({ before, title, joint, body }, facts, chance, charset) => {
  const day = printedDay(facts, chance, 'YYYY-MM-DD hh:mm')
  return {
    pieces: frame`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>${markup(charsetTag(charset, 'long'))}<title>${shownTitle(title)}_${facts.column}_${facts.site.name}</title>
<meta name="keywords" content="" /><link href="/templets/style/dede.css" rel="stylesheet" /></head><body class="articleview">
<div class="header"><ul class="welcome"><li>您好，欢迎来到${facts.site.name}！</li><li>[<a href="/member">请登录</a>]</li></ul>
<div id="navMenu"><ul>${each(some(chance, 'menu', 8), (name) => frame`<li><a href='#'><span>${name}</span></a></li>`)}</ul></div></div>
<div class="pleft"><div class="place"><strong>当前位置:</strong> <a>主页</a> > <a>${facts.column}</a> > </div>
<div class="viewbox"><div class="title">${before}${paragraphs(title, { open: '<h2>', close: '</h2>' })}${joint}</div>
<div class="info"><small>时间:</small>${day.text}<small>来源:</small>${facts.source ?? '未知'}<small>作者:</small>${facts.authors[0] ?? 'admin'}<small>点击:</small><script src="/plus/count.php?aid=${counted(chance, 900)}"></script>次</div>
<div class="content"><table width='100%'><tr><td>${paragraphs(body, { open: '<div>', close: '</div>', indent: '　　' })}</td></tr></table></div>
<div class="handle"><div class="digg"><div class="digg_act">顶一下</div><div class="digg_num">(${chance.upTo(9)})</div><div class="digg_percent">0%</div><div class="digg_act">踩一下</div><div class="digg_num">(0)</div></div>
<div class="boxoff"><strong>------分隔线----------------------------</strong></div>
<ul><li>上一篇：<a>${headlines(chance, 1).join('')}</a></li><li>下一篇：没有了</li></ul><div class="actbox"><a>收藏</a> <a>挑错</a> <a>推荐</a> <a>打印</a></div></div>
<div class="dede_comment"><dt><strong>最新评论</strong> <a>进入详细评论页>></a></dt><form>文明上网，理性发言，评论经管理员审核后显示。<br/>评价:<input type="radio"/>中立 <input type="radio"/>好评 <input type="radio"/>差评 表情: 验证码: 匿名?</form></div></div>
<div class="pright"><dl class="tbox"><dt><strong>热点内容</strong></dt><dd><ul>${each(
      datedHeadlines(chance, 5, ({ month, day: of }, text) => `${two(month)}-${two(of)} ${text}`),
      (text) => frame`<li><a>${text}</a></li>`,
    )}</ul></dd></dl></div>
<div class="footer"><p class="powered">Powered by <strong>内容管理系统</strong> V57_GBK_SP1</p></div></body></html>`,
    told: { publishedAt: day.publishedAt, source: facts.source, authors: facts.authors },
    url: `http://www.${facts.site.host}/a/xinwen/${counted(chance, 9000)}.html`,
  }
})
