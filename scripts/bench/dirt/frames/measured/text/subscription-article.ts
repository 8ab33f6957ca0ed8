import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { prefixed, printedDay } from '../printed-day.ts'
import { between } from '../report-lines.ts'
import { counted, headlines, one } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** An article of a subscription account copied out of the phone: calls to follow, end credits, reactions. */
export const subscriptionArticle = measuredText(
  'subscription-article',
  ['frame', 'bylines', 'captions'],
  ({ before, title, joint, body }, facts, chance) => {
    const day = printedDay(facts, chance, 'YYYY-MM-DD hh:mm')
    return {
      pieces: frame`${before}${title}${joint}${facts.site.name} ${day.text} 发表于${one(chance, 'provinces')}
以下文章来源于${facts.site.name} ,作者小编
▲ 戳蓝字“${facts.site.name}”订阅我们哦 ▲
收听本文 ${counted(chance, 9)}分钟
${between(body, ['frame', 'captions'], (line) => (line % 3 === 1 ? chance.pick(['左右滑动查看更多\n', '△ 活动现场\n', '640.jpeg\n', '\n']) : ''))}
END
${byline`${prefixed('文字丨', facts.authors.join('、'))}
${prefixed('来源丨', facts.source)}
编辑丨${one(chance, 'editors')}
`}往期精选
● ${headlines(chance, 3).join('\n● ')}
点个“在看”,让更多人看到
阅读原文 阅读 ${counted(chance, 9)}.${counted(chance, 9)}万 分享 收藏 赞 ${counted(chance, 90)}
精选留言 写留言
${one(chance, 'handles')} 赞${counted(chance, 30)}
为家乡点赞
标签暂时不能点开 微信扫一扫关注 轻触阅读原文 上滑看下一篇`,
      told: { publishedAt: day.publishedAt, source: facts.source, authors: facts.authors },
      url: `https://mp.${facts.site.host}/s/${counted(chance, 90_000_000)}`,
    }
  },
)
