import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { printedDay } from '../printed-day.ts'
import { between, indented } from '../report-lines.ts'
import { onSomeDay, said, saying } from '../sayings.ts'
import { counted, two } from '../words.ts'

const frame = textOfFrame(['frame'])

/** A local station of the net of civilization offices: neighbours by town, votes for good people, notices, hours of volunteers. */
export const civilSubNet = measuredText(
  'civil-sub-net',
  ['frame', 'captions', 'indentation'],
  ({ before, title, joint, body }, facts, chance) => {
    const day = printedDay(facts, chance, 'YYYY-MM-DD')
    return {
      pieces: frame`讲文明 树新风 公益广告
联盟网站: ${said(chance, 'counties', 8)
        .map((name) => `文明${name}`)
        .join(' ')}
${said(chance, 'civilColumns', 4).join('\n')}
当前所在:主页>${facts.column}>浏览文章
${before}${title}${joint}发布: ${day.text}   稿件来源: ${facts.source ?? ''}   点击: ${counted(chance, 900)}
[字号 加大 减小]   [收藏]   [转到微博]
${between(indented(body, '　　'), ['frame', 'captions'], (line) => (line % 4 === 3 ? `${saying(chance, 'captions')} (${saying(chance, 'editors')}/摄)\n` : ''))}
(编辑整理: ${saying(chance, 'editors')})
◆ 为身边好人投上一票
${said(chance, 'handles', 3)
  .map((name, index) => `${two(index + 1)}号候选人 ${name} 助人为乐 已得 ${counted(chance, 9000)} 票 [投票]`)
  .join('\n')}
◆ 最新动态
${said(chance, 'events', 6)
  .map((text) => `${onSomeDay(chance, ({ month, day: of }) => `[${two(month)}/${two(of)}]`)} ${text}`)
  .join('\n')}
◆ 通知公告
关于报送第${counted(chance, 4)}季度信息的通知  new
志愿者之家:注册人数${counted(chance, 90000)}人 服务时长${counted(chance, 900000)}小时 我要加入
◆ 图片新闻 左右滚动
${said(chance, 'captions', 4).join('\n')}
投稿邮箱:wmb@${facts.site.host}  来稿文责自负,三个月内未见采用可自行处理。
${facts.site.owner}  版权所有  盗用必究`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: [] },
    }
  },
)
