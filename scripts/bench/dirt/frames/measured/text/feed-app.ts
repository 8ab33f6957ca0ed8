import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { printedDay } from '../printed-day.ts'
import { counted, headlines, one, some } from '../words.ts'

const frame = textOfFrame(['frame'])

/** An aggregator's app opened in a browser: handles, reactions first, a flood of other items after. */
export const feedApp = measuredText('feed-app', ['frame'], ({ before, title, joint, body }, facts, chance) => {
  const day = printedDay(facts, chance, 'YYYY/MM/DD hh:mm')
  return {
    pieces: frame`推荐 视频 财经 科技 热点 国际 更多
${counted(chance, 900)}
转发
微信扫码分享
${before}${title}${joint}${facts.site.name}官方账号
${day.text}
+ 关注
${body}
提示:文章和图片由入驻账号自行发布,平台只提供存储空间,观点与平台无关。
举报 不感兴趣
评论 ${counted(chance, 30)}
${one(chance, 'handles')}:${one(chance, 'replies')}
${counted(chance, 12)}小时前 回复 · 赞
查看全部评论
热门推荐
${headlines(chance, 5)
  .map((text) => `${text}\n${counted(chance, 900)}跟贴 ${counted(chance, 900)}`)
  .join('\n')}
大家都在搜
${some(chance, 'shorts', 4).join(' ')}
用APP看 体验更流畅`,
    told: { publishedAt: day.publishedAt, source: null, authors: [] },
    url: `https://m.${facts.site.host}/a/${counted(chance, 90_000_000)}/?channel=feed`,
  }
})
