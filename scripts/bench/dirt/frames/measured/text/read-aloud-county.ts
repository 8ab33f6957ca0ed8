import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { prefixed, printedDay } from '../printed-day.ts'
import { indented, shownTitle } from '../report-lines.ts'
import { onSomeDay, said, stories } from '../sayings.ts'
import { counted, two } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A county's portal with a bar for readers who see badly, a list of papers with teasers, rules for letters in whole sentences. */
export const readAloudCounty = measuredText(
  'read-aloud-county',
  ['frame', 'bylines', 'repeats', 'indentation'],
  ({ before, title, joint, body }, facts, chance) => {
    const day = printedDay(facts, chance, 'YYYY-MM-DD hh:mm')
    return {
      pieces: frame`跳转到主要内容区
声音 语速 阅读方式 配色 放大 缩小 大鼠标 十字线 大字幕 重置 说明 退出服务
欢迎访问${facts.site.name}!您是本站第${counted(chance, 9_000_000)}位访客
大家都在搜: ${said(chance, 'cards', 3).join(' | ')}
${said(chance, 'columns', 6).join('    ')}
您的位置: 首页 / 要闻动态 / ${facts.column} / ${shownTitle(title) || '详情'}
${before}${title}${joint}${byline`${prefixed('时间: ', day.text)}  ${prefixed('来源: ', facts.source)}  ${prefixed('作者: ', facts.authors.join(' '))}  浏览量: ${counted(chance, 3000)}
`}字号: T T T    分享:    保存    背景色:
${indented(body, '    ')}
扫一扫,在手机上查看当前页面
打印本页    关闭窗口    我要纠错
这篇文章对您是否有帮助? 有帮助 一般 没帮助
相关信息
${stories(chance, 4)
  .map(
    ({ headline, teaser }) =>
      `${headline}\n${teaser}\n${onSomeDay(chance, ({ year, month, day: of }) => `${year}-${two(month)}-${two(of)}`)}`,
  )
  .join('\n')}
写信须知:来信请填写真实姓名和联系电话,我们将在五个工作日内答复。咨询类来信请先查看常见问题。
党政机关 政府网站找错 适老化无障碍服务 本站已支持IPv6
承办单位: ${facts.site.owner}    值守电话: 0${counted(chance, 800) + 100}-${counted(chance, 900000) + 6000000}(工作日 8:30-12:00)
网站标识码 ${counted(chance, 8000) + 1000}280001    备案编号 皖公网安备${counted(chance, 90000)}号`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: facts.authors },
    }
  },
)
