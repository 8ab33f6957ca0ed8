import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { prefixed, printedDay } from '../printed-day.ts'
import { indented } from '../report-lines.ts'
import { counted, datedHeadlines, some, strayDay, two } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A county's portal saved as text: menu over several lines, weather and calendar, breadcrumb, counters, a foot with its numbers. */
export const countyGateway = measuredText(
  'county-gateway',
  ['frame', 'bylines', 'indentation'],
  ({ before, title, joint, body }, facts, chance) => {
    const { site, source } = facts
    const day = printedDay(facts, chance, 'YYYY年MM月DD日 hh:mm')
    const today = strayDay(chance)
    return {
      pieces: frame`切换为关怀版 | 进入无障碍 | RSS订阅
今天是${today.year}年${today.month}月${today.day}日 晴 ${counted(chance, 20)}℃~${20 + counted(chance, 12)}℃ 空气质量:良
请输入关键字 站内搜索 热搜词:${some(chance, 'shorts', 4).join('、')}
${some(chance, 'menu', 7).join('\n')}
当前栏目:网站首页>>新闻资讯>>${facts.column}>>内容
${before}${title}${joint}${byline`${prefixed('发表日期:', day.text)}    ${source ? `信息来源:${source}` : '信息来源:'}    阅读次数: ${counted(chance, 4000)} 次
`}${indented(body, '　　')}
【我要打印】【关闭本页】【推荐给好友】
分享:新浪微博 QQ空间 微信 更多
上一条:${datedHeadlines(chance, 1, (_, text) => text).join('')}
下一条:没有了!
延伸阅读
${datedHeadlines(chance, 5, ({ year, month, day }, text) => `·${text} [${year}-${two(month)}-${two(day)}]`).join('\n')}
网站地图 | 隐私条款 | 联系站长
${site.owner}主管 ${site.name}编辑部维护
政府网站标识代码:36${counted(chance, 90000) + 10000}001 赣ICP备0${counted(chance, 900000) + 100000}号
建议使用1024×768以上分辨率浏览`,
      told: { publishedAt: day.publishedAt, source, authors: [] },
    }
  },
)
