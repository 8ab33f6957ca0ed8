import { each, textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { comments, signature } from '../sayings.ts'
import { nothingTold, stampWritten, yearAfter } from '../stamp.ts'
import { count, handle, menu } from '../words.ts'

const forum = textOfFrame(['forumFrame'])

/** A forum where authors and hours stand in one line above each post, with long dashes, clicks and replies. */
export const weeklyPosts = tuningText('weekly-posts', ['forumFrame'], ({ before, title, joint, body }, facts, chance) => {
  const { site } = facts
  const stamp = stampWritten(facts, chance, 'seconds')
  const poster = handle(chance)
  return {
    pieces: forum`${site.name}社区 ${menu(5, chance).join(' ')} 聚焦 民生 文学 部落 客户端
${site.name}社区 > ${facts.column} [我要发帖]
${before}${title}${joint}楼主：${poster} 时间：${stamp?.printed ?? ''} 点击：${count(chance)} 回复：${count(chance, 90)}
只看楼主 脱水模式 打赏 字体：边距：背景：
${body}
楼主发言：${1 + chance.upTo(3)}次 发图：0张 | 更多
举报 | 分享 | 楼主 | 埋红包
${each(
  comments(2 + chance.upTo(5), chance),
  (
    reply,
    index,
  ) => forum`作者：${chance.hit(0.2) ? poster : handle(chance)} 时间：${yearAfter(facts, chance)}-${1 + chance.upTo(12)}-${10 + chance.upTo(18)} 1${chance.upTo(9)}:0${chance.upTo(9)}:3${chance.upTo(9)}
　　${reply}
来自 手机版 | 举报 | ${index + 1}楼 | 打赏 | 回复 | 评论
`,
)}-----------------------------
${signature(chance)}
上一页 1 2 3 下一页 到页 确定
请遵守社区公约言论规则，不得违反国家法律法规 回复（Ctrl+Enter）
`,
    told: { ...nothingTold, publishedAt: stamp?.told ?? null },
    url: `http://bbs.${site.host}/post-${count(chance, 900)}-${count(chance, 900_000)}-1.shtml`,
  }
})
