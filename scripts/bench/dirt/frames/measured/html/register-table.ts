import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { printedDay } from '../printed-day.ts'
import { shownTitle } from '../report-lines.ts'
import { gbServings, utf8Servings } from '../servings.ts'
import { counted, headlines, two } from '../words.ts'

const frame = htmlOfFrame(['frame'])

/** A register of documents: fields in a table with borders, the text in the last cell. */
export const registerTable = measuredHtml(
  'register-table',
  ['frame', 'repeats', 'bylines'],
  [...gbServings, ...utf8Servings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY年MM月DD日')
    return {
      pieces: frame`<html><head>${markup(charsetTag(charset, 'capitals'))}<title>信息公开目录</title></head><body><div class="gk">信息公开　领导信箱　在线访谈　网上调查</div>
<table border=1 bordercolor="#d0d0d0" width="90%"><tr><th>索取号</th><td>Z${counted(chance, 9000)}-0401-20${two(counted(chance, 22))}-0${counted(chance, 900)}</td><th>主题</th><td>科教文体\\精神文明</td></tr>
<tr><th>体裁</th><td>其他</td><th>公开方式</th><td>主动公开</td></tr><tr><th>文章来源</th><td>${facts.source ?? ''}</td><th>生成日期</th><td>${day.text}</td></tr>
${htmlOfFrame(['frame', 'repeats'])`<tr><th>名称</th><td colspan=3>${shownTitle(title)}</td></tr>`}<tr><th>关键词</th><td colspan=3>创建；会议</td></tr>
<tr><td colspan=4>${before}${paragraphs(title, { open: '<div align=center style="font:bold 22px 宋体">', close: '</div>' })}${joint}
${paragraphs(body, { open: '<p>', close: '', indent: '　　' })}</td></tr></table>
<p>浏览器推荐使用IE6.0以上</p>${each(headlines(chance, 3), (text) => frame`<li>${text}</li>`)}<p>${facts.site.owner}信息公开办公室 受理时间：法定工作日</p></body></html>`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: [] },
    }
  },
)
