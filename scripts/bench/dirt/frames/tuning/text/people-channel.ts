import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { hot, summaries } from '../sayings.ts'
import { stampWritten, told } from '../stamp.ts'
import { count, menu, person, some } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])
const tools = ['手机看新闻', '打印', '网摘', '纠错', '商城', '分享', '推荐', '字号+', '字号-', '小字号', '点击播报本文']

/** The local channel of a national site: day and hour without a space, editors in brackets, teasers of a paragraph each, a ranking. */
export const peopleChannel = tuningText('people-channel', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampWritten(facts, chance, 'glued')
  const { site, source, column } = facts
  return {
    pieces: frame`${site.name}>>地方频道>>${column}
${before}${title}${joint}${byline`${stamp?.printed ?? ''}  来源：${source ?? ''}`}
${some(tools, 5, chance).join('  ')}
${body}
(责编：${person(chance)}、${person(chance)})
分享让更多人看到 返回顶部 ${chance.pick(['评论', '给作者点赞', '参与互动'])} ${count(chance, 20)}
精彩推送
${summaries(2, facts, chance)
  .map((text) => `${text.slice(0, 14)}\n　　${text}【详细】`)
  .join('\n')}
${menu(3, chance).join(' | ')}
热门排行
${hot(6, chance)
  .map((headline, index) => `${index + 1}${headline}`)
  .join('\n')}
关于${site.name} | 招聘英才 | 版权服务 | 网站声明 | 网站律师 | 呼叫中心 | ENGLISH
`,
    told: told(stamp, { source }),
    url: `http://${chance.pick(['he', 'sd', 'gx', 'yn'])}.${site.host}/n2/c${count(chance)}-${count(chance, 9_000_000)}.html`,
  }
})
