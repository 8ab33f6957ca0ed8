import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { printedDay } from '../printed-day.ts'
import { said, saying } from '../sayings.ts'
import { counted } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A news client's page opened by somebody without the client: invitations at every turn, a summary by machine, remarks by province. */
export const clientInvites = measuredText('client-invites', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const day = printedDay(facts, chance, 'YYYY-MM-DD hh:mm')
  return {
    pieces: frame`App内打开
${facts.site.name} 新闻 政务 服务一手掌握
立即体验
${before}${title}${joint}${facts.source ?? facts.site.name}
${day.text} 来自${saying(chance, 'provinces')} 已关注 +
${chance.hit(0.5) ? 'AI速读:内容由人工智能生成,仅供参考,请以正文为准。' : '点击播放 全文约3分钟'}
${body}
${byline`审读:${saying(chance, 'editors')}  值班主任:${saying(chance, 'editors')}
`}特别提醒:${saying(chance, 'disclaimers')}
温馨提示:未登录用户只能查看部分评论,登录后参与讨论可得积分,积分可在商城兑换礼品。
#${facts.column}# #家乡事# #热点#
${counted(chance, 900)}人觉得很赞
全部评论(${counted(chance, 60)})  最热 最新
${said(chance, 'remarks', 4)
  .map(
    (text) =>
      `${saying(chance, 'handles')}(${saying(chance, 'provinces')})\n${text}\n${counted(chance, 22)}小时前  回复  ♡ ${counted(chance, 90)}`,
  )
  .join('\n')}
打开客户端查看更多精彩评论
相关推荐
${said(chance, 'events', 5)
  .map((text) => `${text}\n${said(chance, 'counties', 1).join('')}融媒  ${counted(chance, 900)}阅读`)
  .join('\n')}
广告
${saying(chance, 'adverts')}
已经到底了
若未自动跳转,请点击右上角选择在浏览器中打开
分享至 朋友圈 好友 微博 复制链接 生成海报`,
    told: { publishedAt: day.publishedAt, source: facts.source, authors: [] },
    url: `https://app.${facts.site.host}/share/detail?docid=${counted(chance, 90_000_000)}&from=timeline`,
  }
})
