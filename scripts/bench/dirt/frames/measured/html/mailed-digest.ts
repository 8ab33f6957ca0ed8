import { each, htmlOfFrame } from '../../compose.ts'
import { paragraphs } from '../../paragraphs.ts'
import { charsetTag } from '../charset-tag.ts'
import { measuredHtml } from '../kinds.ts'
import { markup } from '../markup.ts'
import { prefixed, printedDay } from '../printed-day.ts'
import { desktopServings, utf8Servings } from '../servings.ts'
import { counted, headlines } from '../words.ts'

const frame = htmlOfFrame(['frame'])

/** A digest sent by mail and put on the web: layout in tables with styles in every cell, contents above, a way to unsubscribe. */
export const mailedDigest = measuredHtml(
  'mailed-digest',
  ['frame', 'indentation'],
  [...utf8Servings, ...desktopServings],
  ({ before, title, joint, body }, facts, chance, charset) => {
    const day = printedDay(facts, chance, 'YYYY年M月D日')
    const issue = counted(chance, 300)
    const cell = 'font:15px/26px Microsoft YaHei;color:#333333;padding:6px 30px'
    return {
      pieces: frame`<html><head>${markup(charsetTag(charset, 'long'))}<title>信息摘报 总第${issue}期</title></head><body bgcolor="#f2f2f2"><table width="640" align="center" cellpadding="0"><tr><td style="font-size:12px">如果邮件不能正常显示，请点击这里在网页中查看</td></tr>
<tr><td bgcolor="#b22222" style="color:#fff"><b>信息摘报</b>　${prefixed('', day.text)}　总第${issue}期　${facts.site.name}</td></tr>
<tr><td style="${cell}">【本期看点】<br>${each(headlines(chance, 3), (text) => frame`◇ ${text}<br>`)}</td></tr>
<tr><td style="${cell};font-size:20px;font-weight:bold">${before}${paragraphs(title, { open: (line) => (line === 0 ? '' : '<br>'), close: '' })}${joint}</td></tr>
${paragraphs(body, { open: `<tr><td style="${cell}">`, close: '</td></tr>', indent: '&#12288;&#12288;' })}
<tr><td style="${cell}">您收到此邮件是因为订阅了信息摘报。<a>退订</a> | <a>修改订阅</a> | <a>转给同事</a></td></tr><tr><td>${facts.site.owner}　编发</td></tr></table></body></html>`,
      told: { publishedAt: day.publishedAt, source: null, authors: [] },
    }
  },
)
