import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { atLineStarts, shownTitle } from '../report-lines.ts'
import { onSomeDay, said, saying } from '../sayings.ts'
import { gbServings, utf8Servings } from '../servings.ts'
import { counted } from '../words.ts'

const frame = htmlOfFrame(['documentSiteFrame'])
const sheet = htmlOfFrame(['documentSiteFrame', 'pageJumps'])

/** A site that sells documents: each sheet with its number and an offer to members, questions on payment, documents like it with their sizes. */
export const soldBySheet = measuredHtml(
  'sold-by-sheet',
  ['documentSiteFrame', 'pageJumps'],
  [...gbServings, ...utf8Servings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const pages = 2 + counted(chance, 5)
    const turn = (line: number) =>
      line % 4 === 0
        ? sheet`</p><div class="page-num">第${Math.floor(line / 4)}页 / 共${pages}页</div><div class="ad-vip">会员免费下载本文，还可去除水印 <a>开通会员</a></div><p>`
        : []
    const stamp = () => onSomeDay(chance, ({ year, month, day }) => `${year}-${month}-${day}`)
    return {
      pieces: frame`<!DOCTYPE html><html><head>${markup(charsetTag(charset, 'long'))}<title>${shownTitle(title)} - ${facts.site.name}文档</title><meta name="keywords" content="工作会议,材料,范文"></head><body>
<div class="head"><a>文档首页</a><a>党团工作</a><a>行政公文</a><a>合同协议</a><a>上传赚收益</a><input value="搜索${counted(chance, 900)}万份文档"></div>
<div class="bread">首页 &gt; 党团工作 &gt; 会议材料 &gt; 文档详情</div><div class="meta"><span>${saying(chance, 'handles')}</span><span>上传于${stamp()}</span><span>${pages}页</span><span>${counted(chance, 90)}.5 KB</span><span>阅读${counted(chance, 9000)}</span><span>下载${counted(chance, 90)}</span></div>
<div class="tip">文档预览效果由转换工具自动生成，可能出现错行、缺字，不影响下载后的使用。</div>
<div class="doc-body"><div class="sheet">${before}${paragraphs(title, { open: '<p class="a-center"><b>', close: '</b></p>' })}${joint}
${atLineStarts(paragraphs(body, { open: '<p>', close: '</p>', indent: '&emsp;&emsp;' }), turn)}</div></div>
<div class="end"><p>预览到此结束，喜欢就下载吧</p><a>￥${counted(chance, 9)}.90 单篇购买</a><a>VIP免费下载</a><p>微信支付　支付宝</p></div>
<div class="faq"><p>问：付款后没有跳转怎么办？</p><p>答：请在“我的订单”中查看，仍有问题可凭支付截图联系客服。</p><p>问：能开发票吗？</p><p>答：可以，请在购买后三十日内申请电子发票。</p></div>
<div class="legal"><p>本文档由用户上传，所有权归上传者所有；平台仅对展示方式进行处理，不修改文档内容。</p><p>如您认为权益受到侵害，请点击“版权申诉”，提交后七个工作日内处理。</p></div>
<div class="like"><h5>相关文档</h5>${each(said(chance, 'docs', 6), (text) => frame`<dl><dt><a>${text}.docx</a></dt><dd>${counted(chance, 12)}页 | ${counted(chance, 90)}KB | ${stamp()}</dd></dl>`)}</div>
<div class="kw"><h5>大家还在搜</h5>${each(said(chance, 'docs', 3), (text) => frame`<a>${text}</a>`)}</div><div class="rbar"><p>在线客服</p><p>收藏</p><p>反馈</p></div><div class="bot">文档分享平台　用户协议　隐私政策　增值服务许可</div></body></html>`,
      told: { publishedAt: null, source: null, authors: [] },
      flags: ['document-site'],
      url: `https://doc.${facts.site.host}/d/${counted(chance, 900_000_000)}`,
    }
  },
)
