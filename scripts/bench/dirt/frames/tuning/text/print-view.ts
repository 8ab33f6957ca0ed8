import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { stampWritten, told, yearAfter } from '../stamp.ts'
import { count } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])
const jump = textOfFrame(['frame', 'pageJumps'])

/** What a printer made of a page: the address and the day of printing above, numbers of sheets below, the type size in brackets. */
export const printView = tuningText('print-view', ['frame', 'bylines', 'pageJumps'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampWritten(facts, chance, 'short')
  const { site, source } = facts
  const address = `http://www.${site.host}/print.asp?id=${count(chance)}`
  return {
    pieces: frame`${jump`${site.name} - 打印预览　　　　第 1 页 共 2 页
`}【打印本稿】 【关闭】 【大 中 小】
${before}${title}${joint}${byline`${site.name} ${stamp?.printed ?? ''}${source ? ` 来源:${source}` : ''}`}
${body}
【大 中 小】【打印】【繁体】【投稿】【关闭】
原文地址：${address}
${jump`${address}　　${yearAfter(facts, chance)}-${1 + chance.upTo(12)}-${1 + chance.upTo(28)}　2/2`}
`,
    told: told(stamp, { source }),
    url: address,
  }
})
