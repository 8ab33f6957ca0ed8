import { htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { tuningHtml } from '../kinds.ts'
import { nothingTold } from '../stamp.ts'
import { count, handle, otherDay } from '../words.ts'
import { charsetMeta, plainTitle } from './head.ts'
import { utf8Servings } from './servings.ts'

const frame = htmlOfFrame(['documentSiteFrame'])
const jump = htmlOfFrame(['documentSiteFrame', 'pageJumps'])

/** A document-sharing site: the text in absolutely placed lines of pages, offers and the uploader around it. */
export const documentViewer = tuningHtml(
  'document-viewer',
  ['documentSiteFrame', 'pageJumps'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => {
    const { site } = facts
    const { month, day } = otherDay(chance)
    const name = plainTitle(title, '会议材料')
    return {
      pieces: frame`<!DOCTYPE html>
<html><head>${charsetMeta(charset, 'html5')}<title>${name}.doc - ${site.name}文库</title></head><body>
<div class="hd"><a>登录</a><a>注册</a><a>VIP特权</a><a>上传文档</a><input placeholder="搜索文档"></div>
<div class="doc-head"><b class="ic-doc"></b>${name}.doc<span>上传人：${handle(chance)}</span><span>文档编号：${count(chance, 9_000_000)}</span><span>上传时间：2022-${month}-${day}</span><span>${count(chance, 9)}页</span><span>${10 + count(chance, 60)}KB</span></div>
<div class="reader"><div class="pg" id="pg1">${jump`<p class="num">第1页 / 共${1 + count(chance, 3)}页</p>`}
${before}${paragraphs(title, { open: '<p class="ln b">', close: '</p>' })}${joint}
${paragraphs(body, { open: '<p class="ln"><span>', close: '</span></p>' })}</div></div>
<div class="dl"><a>下载文档</a><span>${count(chance, 20)}积分</span><p>下载后可完整编辑，无水印</p></div>
<div class="law"><p>1、本文档由用户上传分享，版权归原作者所有。</p><p>2、下载前请仔细预览，文档一经下载不退积分。</p><p>3、如有侵权请联系客服删除。</p></div>
<div class="rel"><h3>相关文档</h3><ul><li>年度考核登记表</li><li>入党申请书2000字</li><li>会议纪要格式范本</li></ul></div>
</body></html>
`,
      told: nothingTold,
      url: `https://www.${site.host}/doc/${count(chance, 9_000_000)}.html`,
      flags: ['document-site'],
    }
  },
)
