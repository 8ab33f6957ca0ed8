import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { siteNote } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, footerLines, menu, otherDay, otherHeadlines, some } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])
const letters = [
  '来信：小区门口的路灯坏了一个多月，晚上老人孩子进出很不安全，请尽快维修。\n答复：您好，经现场核实，路灯线路被施工挖断，已于当日修复，感谢您的监督。',
  '来信：请问孩子转学需要准备哪些材料？\n答复：请携带户口簿、学籍证明到教育局一楼窗口办理，工作日均可。',
  '来信：广场舞音乐声音太大，影响学生休息。\n答复：社区已与舞蹈队负责人沟通，晚上八点半以后不再播放音乐。',
  '来信：希望公交5路车延长到新医院。\n答复：该建议已转交通运输局研究，预计下半年调整线路。',
]

/** A portal with letters of citizens and their answers, a survey with a deadline, and notices, before and behind the article. */
export const mailboxPortal = tuningText('mailbox-portal', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance)
  const { site, column, source } = facts
  const { month, day } = otherDay(chance)
  return {
    pieces: frame`${site.name} ${menu(6, chance).join('　')}
${chance.hit(0.5) ? `信件选登\n${some(letters, 1, chance).join('')}\n` : ''}当前位置 → ${column} → 内容
${before}${title}${joint}${byline`${source ? `（来源：${source}）` : ''}${stamp ? `（${stamp.printed}）` : ''}`}
${body}
${chance.pick(['打 印　关 闭', '〖打印〗〖关闭〗〖收藏〗', '［打印］［返回］'])}
互动交流
${some(letters, 2, chance).join('\n')}
意见征集：关于征集年度民生实事项目的公告（截止${month}月${day}日）
${siteNote(facts, chance)}
最新动态
${otherHeadlines(4, facts, chance)
  .map((headline) => `${1 + chance.upTo(12)}-${10 + chance.upTo(18)} ${headline}`)
  .join('\n')}
受理编号查询 ${count(chance)} 满意度 ${80 + chance.upTo(20)}%
${footerLines(facts, chance).join('\n')}
`,
    told: told(stamp, { source }),
  }
})
