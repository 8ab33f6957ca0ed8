import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { printedDay } from '../printed-day.ts'
import { between } from '../report-lines.ts'
import { said, saying } from '../sayings.ts'
import { counted } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A copy of a public account's article with all that is clicked: cards to follow, mini programs, a lottery, who else reads it. */
export const accountWithCards = measuredText(
  'account-with-cards',
  ['frame', 'bylines', 'captions'],
  ({ before, title, joint, body }, facts, chance) => {
    const day = printedDay(facts, chance, 'YYYY年MM月DD日 hh:mm')
    const card = (line: number) =>
      ({
        1: '请在微信客户端打开\n',
        3: `${saying(chance, 'cards')}\n小程序\n`,
        4: `图|${saying(chance, 'captions')}\n`,
        6: `${saying(chance, 'adverts')}\n点这里,马上领取\n`,
        7: `图|${saying(chance, 'captions')}\n`,
      })[line] ?? ''
    return {
      pieces: frame`点击上方蓝色字体 一键关注
设为星标,不错过每一次更新
${before}${title}${joint}${chance.pick(['原创', '转载'])} ${saying(chance, 'editors')} ${facts.site.name} ${day.text} ${saying(chance, 'provinces')} ${counted(chance, 900)}人听过
在小说阅读器中沉浸阅读
${between(body, ['frame', 'captions'], card)}
— THE END —
长按识别二维码,加入本地生活群
${byline`${facts.source ? `来源:${facts.source}` : '素材:综合整理'}
排版:${saying(chance, 'editors')}
监制:${saying(chance, 'editors')}
`}觉得不错,请点赞、推荐、转发三连
推荐阅读
→${said(chance, 'events', 3).join('\n→')}
【互动有礼】在评论区说说你的看法,点赞前三名送电影票两张,截止时间以后台为准。
${saying(chance, 'disclaimers')}
喜欢作者 ${counted(chance, 20)}人喜欢
${facts.site.name}
分享留言收藏
赞 推荐 写留言
留言 ${counted(chance, 30)}
${said(chance, 'remarks', 3)
  .map((text) => `${saying(chance, 'handles')} ${saying(chance, 'provinces')} ${counted(chance, 6)}天前\n${text}\n作者回复了`)
  .join('\n')}
已无更多数据
继续滑动看下一个 轻触阅读原文
${facts.site.name} 向上滑动看下一个
知道了 微信扫一扫使用小程序 取消 允许 × 分析 : , , , . 视频 小程序 赞 ,轻点两下取消赞`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: [] },
      url: `https://mp.${facts.site.host}/s?__biz=MzA${counted(chance, 90000)}&mid=${counted(chance, 90000)}&idx=1`,
    }
  },
)
