import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, otherHeadlines, person } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** An office's bulletin put on the web: number of the issue, contents, who gets it, how many were printed. */
export const bulletinSheet = tuningText('bulletin-sheet', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance, false)
  const { site } = facts
  const issue = count(chance, 60)
  return {
    pieces: frame`内部资料　注意保存
${chance.pick(['文 明 创 建 工 作 简 报', '创建工作信息', '工 作 动 态', '创建快报'])}
${chance.pick([`第${issue}期`, `（第 ${issue} 期）`, `总第${100 + issue}期 第${issue}期`])}
${byline`${site.owner}办公室编${stamp ? `　　${stamp.printed}` : ''}`}
────────────────────
本期要目
${otherHeadlines(2, facts, chance)
  .map((headline) => `◇${headline}…………（${1 + chance.upTo(6)}）`)
  .join('\n')}
${before}${title}${joint}${body}
────────────────────
报：领导小组组长、副组长，各位常委
送：各成员单位
发：各乡镇、街道，各创建责任单位
${byline`责任编辑：${person(chance)}　　审核：${person(chance)}`}　　联系电话：0000-${1_000_000 + count(chance)}
（共印${10 * count(chance, 20)}份）
`,
    told: told(stamp),
    url: null,
    fileName: `简报第${issue}期.txt`,
  }
})
