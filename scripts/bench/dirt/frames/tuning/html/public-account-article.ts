import { htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, person } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])

/** A saved article of a public account: the text stays hidden until a script shows it, each line is a section of its own, pictures load late. */
export const publicAccountArticle = tuningHtml(
  'public-account-article',
  ['frame', 'bylines', 'captions'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance, true)
    const { site, authors } = facts
    return {
      pieces: frame`<!DOCTYPE html>
<html>
<head>
${charsetMeta(charset, 'html5')}
<meta property="og:title" content="${plainTitle(title, site.name)}">
<meta property="og:site_name" content="${site.name}">
<meta property="og:image" content="https://pic.${site.host}/0.jpg">
<script nonce="1">var biz="MzA4";var ct="1520000000";var msg_title='${plainTitle(title, '').replace(/[\\'<>]/g, '')}'.html(false);</script>
</head>
<body id="activity-detail" class="zh_CN mm_appmsg">
<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content">
${before}<h1 class="rich_media_title" id="activity-name">
${paragraphs(title, { open: '', close: '\n' })}</h1>${joint}
<div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_text">原创</span> ${byline`<span class="rich_media_meta_nickname"><a href="javascript:void(0);" id="js_name">${site.name}</a></span> <em id="publish_time">${stamp?.printed ?? ''}</em>`} <em id="js_ip_wording"></em></div>
<div class="rich_media_content js_underline_content" id="js_content" style="visibility: hidden; opacity: 0; "><section data-tools="135editor"><section style="text-align:center"><strong style="color:#d92142">点击蓝字 关注我们</strong></section></section>
${paragraphs(body, {
  open: (line) =>
    line % 2 === 0
      ? '<section style="line-height: 1.75em;"><span style="font-size: 16px;" leaf="">'
      : '<p style="margin: 8px;"><span style="letter-spacing: 1px;">',
  close: (line) => (line % 2 === 0 ? '</span></section>\n' : '</span></p><p><br></p>\n'),
})}<section><img class="rich_pages" data-src="https://pic.${site.host}/640.png" data-type="png" data-w="1080" alt="图片"></section>
<p style="text-align: center;"><strong>—</strong> END <strong>—</strong></p>${authors.length > 0 ? byline`<section>编辑丨${authors.join(' ')}</section><section>审核丨${person(chance)}</section>` : []}</div>
<script>document.getElementById("js_content").style.visibility="visible";</script>
</div></div>
<div id="js_pc_qr_code" class="qr_code_pc" style="display:none;"><p>微信扫一扫<br>关注该公众号</p></div>
<div class="rich_media_tool"><span>阅读原文</span><span>阅读</span><span>赞</span><span>在看</span></div></div>
<div style="display:none;"><p>继续滑动看下一个</p><p>轻触阅读原文</p></div>
</body>
</html>
`,
      told: told(stamp),
      url: `https://mp.${site.host}/s?__biz=MzA4&mid=${count(chance)}&idx=1`,
    }
  },
)
