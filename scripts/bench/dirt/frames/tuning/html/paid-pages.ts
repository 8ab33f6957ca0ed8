import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { betweenBlocks } from '../between.ts'
import { tuningHtml } from '../kinds.ts'
import { paperKinds, tags } from '../sayings.ts'
import { nothingTold } from '../stamp.ts'
import { count, handle, otherPlace } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { gbkServings, utf8Servings } from './servings.ts'

const site = htmlOfFrame(['documentSiteFrame'])
const jump = htmlOfFrame(['documentSiteFrame', 'pageJumps'])

/** Shared documents by the page: a mask that sells between the pages, numbers of sheets, questions about payment answered in full sentences. */
export const paidPages = tuningHtml(
  'paid-pages',
  ['documentSiteFrame', 'pageJumps'],
  [...utf8Servings, ...gbkServings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const pages = 2 + chance.upTo(6)
    const masks = [
      () => jump`<div class="page-no">${1 + chance.upTo(pages)}/${pages}</div>`,
      () => jump`<div class="pagination"><em>第${1 + chance.upTo(pages)}页</em></div>`,
      () => site`<div class="mask"><b>试读已结束</b><a>开通VIP，享受全站文档免费读</a><span>￥${count(chance, 30)}.00</span></div>`,
      () => site`<div class="ad-in"><a>写材料没有思路？智能写作十秒出稿</a></div>`,
    ]
    const file = plainTitle(title, '动员讲话')
    return {
      pieces: site`<!DOCTYPE html><html><head>${charsetMeta(charset)}<title>${file} - ${facts.site.name}文库 - 让每个人平等地获得写作灵感</title></head><body>
<div class="bar"><a>${facts.site.name}文库首页</a><a>我的足迹</a><a>上传有礼</a><a>企业服务</a><a>登录</a></div><div class="crumb">首页 &gt; 实用文档 &gt; 工作范文 &gt; ${paperKinds(1, chance).join('')}</div>
<div class="doc-title-wrap"><span class="doc-format doc"></span>${before}${paragraphs(title, { open: '<h3 class="doc-title">', close: '</h3>' })}${joint}<ul><li>${handle(chance)}</li><li>上传于20${10 + chance.upTo(13)}-0${1 + chance.upTo(9)}-1${chance.upTo(9)}</li><li>${count(chance)}阅读</li><li>${count(chance, 90)}下载</li><li>评分${3 + chance.upTo(2)}.${chance.upTo(10)}</li></ul></div>
<div class="reader-wrap">
${betweenBlocks(paragraphs(body, { open: '<p class="reader-word-layer"><span>', close: '</span></p>\n' }), '</span></p>\n', chance, 0.3, () => chance.pick(masks)())}</div>
<div class="end">— 全文完 —</div><div class="btns"><a>转存到网盘</a><a>下载到手机</a><a>${count(chance, 9)}下载券</a></div>
<div class="faq"><h4>常见问题</h4><p>问：下载后内容和预览一致吗？</p><p>答：预览的就是文件的真实内容，下载后可以自由编辑。</p><p>问：付款后没有收到文件怎么办？</p><p>答：请保存付款凭证，并在工作时间联系在线客服处理。</p></div>
<div class="law">1. ${facts.site.name}只提供信息存放的地方，不对用户上传的内容作任何修改。<br>2. 文件若侵犯第三方权益，请立即告知，本站核实后删除。<br>3. 标有“原创”的文件，未经许可不得转售。</div>
<div class="like"><h4>看了这篇的人也下载了</h4><ul>${each(paperKinds(5, chance), (kind) => site`<li><a>${otherPlace(facts, chance)}${kind}</a><em>${count(chance, 30)}页</em></li>`)}</ul><p>标签 ${tags(5, chance).join(' ')}</p></div></body></html>
`,
      told: nothingTold,
      url: `https://wk.${facts.site.host}/view/${count(chance).toString(16)}${count(chance).toString(16)}.html`,
      flags: ['document-site'],
    }
  },
)
