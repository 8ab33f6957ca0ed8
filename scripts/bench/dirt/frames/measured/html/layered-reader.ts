import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { shownTitle } from '../report-lines.ts'
import { utf8Servings } from '../servings.ts'
import { counted, one } from '../words.ts'

const frame = htmlOfFrame(['documentSiteFrame'])

/** A reader of a site for documents: lines at fixed places, offers beside the sheet, the licence of the uploader. */
export const layeredReader = measuredHtml(
  'layered-reader',
  ['documentSiteFrame'],
  utf8Servings,
  ({ before, title, joint, body }, facts, chance, charset) => ({
    pieces: frame`<!DOCTYPE html><html><head>${markup(charsetTag(charset, 'short'))}<title>${shownTitle(title)}免费在线浏览_${facts.site.name}</title></head><body>
<div class="nav-top"><a>首页</a><a>我要赚钱</a><a>签到领积分</a><a>登录</a></div><div class="side"><p>下载价格：${counted(chance, 30)} 金币</p><a>立即下载</a><p>${counted(chance, 900)}人已下载</p><p>格式：doc</p></div>
<div id="pageContainer1" style="position:relative;width:793px">${before}${paragraphs(title, { open: '<div class="t m0" style="left:210px;bottom:980px"><b>', close: '</b></div>' })}${joint}
${paragraphs(body, { open: (line) => `<div class="t m1" style="left:90px;bottom:${940 - line * 24}px">`, close: '</div>' })}</div>
<div class="up"><img alt="头像"><p>${one(chance, 'handles')}</p><p>这个人很神秘，没有留下签名</p><p>个人认证</p><p>粉丝 ${counted(chance, 90)} 文档 ${counted(chance, 900)}</p></div>
<ol class="notice"><li>请在下载前核对文档是否完整。</li><li>积分一经扣除不予退还。</li><li>侵权投诉通道：页面底部“举报中心”。</li></ol>
<h4>换一批</h4>${each(['入党积极分子思想汇报.doc', '会议签到表模板.xls', '食堂管理制度.docx'], (text) => frame`<a>${text}</a>`)}<p>资料分享平台 经营许可 增值电信业务</p></body></html>`,
    told: { publishedAt: null, source: null, authors: [] },
    flags: ['document-site'],
    url: `http://www.${facts.site.host}/p-${counted(chance, 900_000_000)}.html`,
  }),
)
