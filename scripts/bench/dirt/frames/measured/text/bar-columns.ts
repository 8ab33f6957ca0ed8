import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { printedDay } from '../printed-day.ts'
import { counted, datedHeadlines, some, two } from '../words.ts'

const frame = textOfFrame(['frame'])
const bars = textOfFrame(['frame', 'tableBars'])

/** A page of tables turned into text by a program that writes cells with bars between them. */
export const barColumns = measuredText('bar-columns', ['frame', 'tableBars'], ({ before, title, joint, body }, facts, chance) => {
  const day = printedDay(facts, chance, 'YYYY/MM/DD')
  const menu = some(chance, 'menu', 6)
  return {
    pieces: frame`${bars`| ${menu.join(' | ')} |
| --- | --- | --- | --- | --- | --- |
| ${facts.column} | 您现在浏览的是: ${facts.site.name} → ${facts.column} |
`}${before}${title}${joint}${bars`| 上传日期 | ${day.text} | 阅览 | ${counted(chance, 900)} | 审稿 | 办公室 |
`}${body}
${bars`| 栏目列表 | 本月排行 |
${datedHeadlines(chance, 4, ({ month, day: of }, text) => `| ${text} | ${two(month)}.${two(of)} |`).join('\n')}
| 打印本文 | 查看评论 | 告诉好友 |`}
${facts.site.owner} All Rights Reserved. 后台管理`,
    told: { publishedAt: day.publishedAt, source: null, authors: [] },
  }
})
