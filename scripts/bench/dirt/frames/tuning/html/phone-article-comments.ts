import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { betweenBlocks } from '../between.ts'
import { tuningHtml } from '../kinds.ts'
import { comments, tags } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, handle, otherHeadlines, person } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['frame'])
const byline = htmlOfFrame(['frame', 'bylines'])
const caption = htmlOfFrame(['captions'])

/** A phone article of the last years: an album, tags that a preview cannot open, chosen comments with answers, everything in sections without end. */
export const phoneArticleComments = tuningHtml(
  'phone-article-comments',
  ['frame', 'bylines', 'captions'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const stamp = stampOf(facts, chance, true)
    const { site } = facts
    const close = '</span></section></section>\n'
    const text = paragraphs(body, {
      open: '<section data-role="paragraph"><section style="text-indent: 2em;"><span style="font-size: 15px;color: rgb(62, 62, 62);">',
      close,
    })
    return {
      pieces: frame`<!DOCTYPE html>
<html><head>${charsetMeta(charset, 'html5')}<meta name="viewport" content="width=device-width,initial-scale=1.0,viewport-fit=cover"><title>${plainTitle(title, site.name)}</title></head>
<body class="mm_appmsg discuss_tab appmsg_skin_default">
<div id="js_top_ad_area" class="top_banner"></div>
<div class="wx_network_msg_wrp" style="display:none">该内容已被发布者删除</div>
<div class="rich_media_area_primary">${before}<h1 class="rich_media_title">${paragraphs(title, { open: '', close: '<br>' })}</h1>${joint}
<div class="rich_media_meta_list">${byline`<span class="meta_nickname">${site.name}</span><em id="publish_time">${stamp?.printed ?? ''}</em>`}<span id="js_ip_wording">发表于${facts.place?.province?.slice(0, 2) ?? '山西'}</span><div class="audio_tips">听全文</div></div>
<section class="head" style="text-align:center"><img data-src="https://pic.${site.host}/head.gif"><section>关注<strong>${site.name}</strong>，了解身边大事</section></section>
<div id="js_content">
${betweenBlocks(
  text,
  close,
  chance,
  0.2,
  () => caption`<section style="text-align:center"><img class="wxw-img" data-ratio="0.66" alt="图片"><span style="font-size:12px;color:#999">${chance.pick(['△ 检查组查看台账', '督查现场（来源：创建办）', '志愿者在行动', `摄影/${person(chance)}`])}</span></section>
`,
)}
<section style="border-top:1px dashed #ccc"><p>往期精选</p>${each(otherHeadlines(3, facts, chance), (headline) => frame`<p>▶ <a href="https://mp.${site.host}/s?1">${headline}</a></p>`)}</section>
${byline`<p style="text-align:center">来源：${site.name}</p>`}<p>监制/${person(chance)} 主编/${person(chance)} 编辑/${person(chance)} 校对/${person(chance)}</p><section>“点赞”“在看”，让更多人看到</section></div>
<div class="article-tag__list">${each(tags(3, chance), (tag) => frame`<a class="article-tag__item">#${tag}</a>`)}<span class="tips">预览时标签不可点</span></div>
<div id="js_album">收录于合集 #要闻 <span>${count(chance, 200)}个</span> <a>上一篇 ${otherHeadlines(1, facts, chance).join('')}</a> <a>下一篇 没有了</a></div>
<div class="bottom_bar"><span>阅读 ${count(chance)}</span><span>分享</span><span>收藏</span><span>赞 ${count(chance, 90)}</span><span>在看 ${count(chance, 50)}</span></div>
<div class="discuss_container"><div>留言 ${count(chance, 20)} <a>写留言</a></div>${each(comments(3, chance), (comment) => frame`<div class="discuss_item"><strong>${handle(chance)}</strong><span>${count(chance, 20)}天前</span><div class="discuss_message">${comment}</div>${chance.hit(0.3) ? frame`<div class="reply"><em>作者</em> 感谢您的支持，我们会把建议转给有关部门。</div>` : []}</div>`)}<p>已无更多数据</p></div>
</div>
<div class="weui-dialog"><p>微信扫一扫可打开此内容，使用完整服务</p><p>知道了</p></div>
</body></html>
`,
      told: told(stamp, { source: site.name }),
      url: `https://mp.${site.host}/s?__biz=Mzk0&mid=${count(chance)}&idx=2&sn=${count(chance).toString(16)}`,
    }
  },
)
