import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { summaries } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, otherHeadlines, person } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A street office's page in a district's portal: the list it came from is printed on, each entry with the first sentences of another report. */
export const streetSite = tuningText('street-site', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance)
  const { site, column, authors } = facts
  return {
    pieces: frame`${site.name}——街道频道
街道概况 社区之窗 办事指南 网格管理 便民电话 民意征集
首页>>街道频道>>${column}>>
${before}${title}${joint}${byline`信息来源：街道办事处 ${stamp ? `录入时间：${stamp.printed}` : ''} 信息员：${authors.join(' ')}`}
${body}
【大】【中】【小】【打印】【关闭】【顶部】
${column}列表
${summaries(3, facts, chance)
  .map(
    (text, index) =>
      `${index + 1}. ${otherHeadlines(1, facts, chance).join('')}（${1 + chance.upTo(12)}/${1 + chance.upTo(28)}）\n${text} 全文>>`,
  )
  .join('\n')}
共${count(chance, 200)}条 每页15条 首页 上页 下页 尾页 第1页 转到
便民电话：居委会 000${count(chance)} 派出所 000${count(chance)} 水电维修 000${count(chance)}
网格长：${person(chance)} 监督电话：12345
`,
    told: told(stamp, { source: '街道办事处', authors }),
  }
})
