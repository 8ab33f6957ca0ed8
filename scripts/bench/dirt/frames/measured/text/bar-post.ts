import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { printedDay } from '../printed-day.ts'
import { counted, one, some } from '../words.ts'

const frame = textOfFrame(['forumFrame'])

/** A bar of a search engine: floors, devices, signatures of the app. */
export const barPost = measuredText('bar-post', ['forumFrame'], ({ before, title, joint, body }, facts, chance) => {
  const day = printedDay(facts, chance, 'YYYY-MM-DD hh:mm')
  const own = one(chance, 'handles')
  return {
    pieces: frame`${facts.site.name}吧
关注:${counted(chance, 90000)} 帖子:${counted(chance, 900000)}
看贴 图片 吧主推荐 玩乐
${counted(chance, 40)} 回复贴,共1页 <返回本吧 只看楼主 收藏 回复
${before}${title}${joint}${own}
吧友 ${counted(chance, 14)}
本楼内容较长，已自动排版
${body}
送TA礼物 IP属地:${one(chance, 'provinces')} 来自Android客户端 1楼 ${day.text} 回复
${some(chance, 'replies', 4)
  .map((reply, index) => `${one(chance, 'handles')}\n中级粉丝 ${counted(chance, 9)}\n${reply}\n举报 ${index + 2}楼 收起回复\n我也说一句`)
  .join('\n')}
贴吧热议榜
${some(chance, 'shorts', 5)
  .map((text, index) => `${index + 1} ${text} ${counted(chance, 300)}W`)
  .join('\n')}
登录后可发表回复 发表 保存至快速回贴`,
    told: { publishedAt: day.publishedAt, source: null, authors: [] },
    url: `https://bar.${facts.site.host}/p/${counted(chance, 9_000_000)}`,
  }
})
