import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { hot } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, menu, otherHeadlines } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { utf8Servings, wrongServings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])
const caption = htmlOfFrame(['captions'])
const offices = ['学院概况', '教学科研', '人才培养', '招生就业', '团学工作', '党建思政', '图书馆', '后勤保障', '校友之家', '信息门户']

/** A school made with a site builder: the article inside a form, a list of attachments with counts, an exam notice and a school song. */
export const siteBuilderSchool = tuningHtml(
  'site-builder-school',
  ['frame', 'bylines', 'captions'],
  [...utf8Servings, ...wrongServings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance, false)
    const { site, authors } = facts
    const [last, next] = otherHeadlines(2, facts, chance)
    return {
      pieces: frame`<!DOCTYPE html><HTML><HEAD>${charsetMeta(charset)}<TITLE>${plainTitle(title, '校园新闻')}-${site.name}</TITLE><META Name="keywords" Content="${site.name},校园新闻" /><!--Announced by Visual SiteBuilder 9--></HEAD>
<BODY><div class="logo"><img src="images/logo.png" title="logo"><span>厚德 博学 笃行 致远</span></div>
<ul class="wp_nav">${each(offices, (name) => frame`<li class="nav-item"><a href="#"><span class="item-name">${name}</span></a></li>`)}</ul>
<div class="winstyle"><table><tr><td nowrap>当前位置: <a href="index.htm">本站首页</a>&gt;&gt;<a href="xyxw.htm">校园新闻</a>&gt;&gt;正文</td></tr></table></div>
<form name="_newscontent_fromname"><div class="ar_title">${before}<h3>${paragraphs(title, { open: '', close: '<br>' })}</h3>${joint}<h6>${byline`作者：${authors.join(' ')}　时间：${stamp?.printed ?? ''}`}　点击：[<span id="dynclicks">${count(chance)}</span>]</h6></div>
<div class="ar_article" id="vsb_content"><div class="v_news_content">
${paragraphs(body, { open: '<p class="vsbcontent_start" style="line-height:150%">', close: '</p>\n' })}
${caption`<p class="vsbcontent_img"><img src="/__local/1.jpg" vurl="/_vsl/1" alt="DSC_${count(chance)}.JPG"></p>`}</div></div>
<UL style="list-style-type:none;"><li>附件【<a href="/system/_content/download.jsp">${caption`责任分工一览表.docx`}</a>】已下载<span id="nattach${count(chance)}">${count(chance, 60)}</span>次</li></UL>
<div class="sxt"><p>上一条：<a>${last ?? '没有了'}</a></p><p>下一条：<a>${next ?? '没有了'}</a></p></div><div class="gb">【<a href="javascript:window.close()">关闭</a>】</div></form>
<div class="side"><h2>通知公告</h2><ul><li>关于期末考试安排的通知</li><li>关于做好寒假离校工作的通知</li>${each(hot(3, chance), (line) => frame`<li>${line}</li>`)}</ul><h2>快速通道</h2>${each(menu(4, chance), (name) => frame`<a>${name}</a>`)}</div>
<div class="foot"><p>校址：书院路${count(chance, 300)}号　邮编：000000　招生热线：0000-${1_000_000 + count(chance)}</p><p>校歌：《春风里的钟声》　党委宣传部维护</p></div>
</BODY></HTML>
`,
      told: told(stamp, { authors }),
      url: `http://www.${site.host}/info/10${count(chance, 90)}/${count(chance)}.htm`,
    }
  },
)
