import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { nothingTold, stampOf } from '../stamp.ts'
import { count, handle, menu, otherHeadlines } from '../words.ts'

const forum = textOfFrame(['forumFrame'])

/** A thread as shown: boards, poster's card, attachments, buttons, replies by others. */
export const forumThread = tuningText('forum-thread', ['forumFrame'], ({ before, title, joint, body }, facts, chance) => {
  const { site } = facts
  const stamp = stampOf(facts, chance, true)
  return {
    pieces: forum`${site.name}社区 » 论坛 › ${menu(1, chance)[0] ?? ''}茶座 › 查看内容
返回列表　发新帖　回复
查看: ${count(chance)}|回复: ${count(chance, 60)}
${handle(chance)}
主题 ${count(chance, 200)}　帖子 ${count(chance, 900)}　积分 ${count(chance)}
电梯直达
楼主
发表于 ${stamp?.printed ?? '昨天'} | 只看该作者 | 倒序浏览
${before}${title}${joint}${body}
收藏${count(chance, 20)} 支持 反对 举报
使用道具
沙发
${handle(chance)}　发表于 ${1 + chance.upTo(5)} 天前
顶一下，希望越来越好！
板凳
${handle(chance)}　发表于 ${1 + chance.upTo(5)} 天前
路过，支持楼主
热门帖子
${otherHeadlines(3, facts, chance).join('\n')}
Archiver|手机版|小黑屋|${site.name}社区
GMT+8, Processed in 0.0${10 + chance.upTo(80)} second(s), ${count(chance, 30)} queries .
`,
    told: { ...nothingTold, publishedAt: stamp?.told ?? null },
    url: `http://bbs.${site.host}/thread-${count(chance, 90000)}-1-1.html`,
  }
})
