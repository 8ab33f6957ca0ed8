import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { comments, disclaimer, hot } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, handle } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A page shared out of the app of a county's media centre: subscriptions, reads in tens of thousands, full comments, more of the channel. */
export const fusionShare = tuningText('fusion-share', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance)
  const { site } = facts
  const shown = comments(2 + chance.upTo(4), chance)
  return {
    pieces: frame`${site.name}
更懂本地的新闻客户端
打开
点击播报本文，约 ${1 + chance.upTo(6)}分钟
${before}${title}${joint}${byline`${site.name}号 ${stamp?.printed ?? ''}`} 阅读 ${1 + chance.upTo(9)}.${chance.upTo(9)}万+
+订阅
00:00 / 0${1 + chance.upTo(5)}:${10 + chance.upTo(49)} 倍速 1.0X
${body}
点赞 ${count(chance, 300)}
收藏
下载${site.name}APP，参与更多互动
热门评论 ${shown.length}
${shown.map((comment) => `${handle(chance)}\n${comment}\n${1 + chance.upTo(12)}-${10 + chance.upTo(18)} · IP属地本省 · 赞${count(chance, 40)}`).join('\n')}
我也说两句
没有更多评论了
${disclaimer(facts, chance).join('\n')}
为你推荐
${hot(3, chance)
  .map((headline) => `${headline}\n${site.name} ${count(chance, 800)}阅读`)
  .join('\n')}
长按识别二维码 下载客户端
`,
    told: told(stamp),
    url: `https://h5.${site.host}/share/article/${count(chance, 9_000_000)}?from=groupmessage`,
  }
})
