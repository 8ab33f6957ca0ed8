import { each, textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { comments, signature } from '../sayings.ts'
import { nothingTold, stampOf, yearAfter } from '../stamp.ts'
import { count, handle, menu, otherHeadlines } from '../words.ts'

const forum = textOfFrame(['forumFrame'])
const floors = ['沙发', '板凳', '地板', '5#', '6#', '7#', '8#']

/** A long thread: what moderators did, the poster's card with medals, whole sentences in the replies, quotes, ratings, signatures. */
export const discuzReplies = tuningText('discuz-replies', ['forumFrame'], ({ before, title, joint, body }, facts, chance) => {
  const { site } = facts
  const stamp = stampOf(facts, chance, true)
  const replies = comments(3 + chance.upTo(5), chance).slice(0, floors.length)
  return {
    pieces: forum`找回密码 注册 登录
快捷导航 论坛BBS 空间Space 群组Group 排行榜Ranklist 搜索
请输入搜索内容 热搜: ${menu(4, chance).join(' ')}
${site.name}›论坛›${menu(1, chance)[0] ?? ''}›${facts.column}›查看内容
发帖 返回列表 ${count(chance, 9)} 下一页
[复制链接]
${handle(chance)} 当前离线
金牌会员 帖子 ${count(chance)} 金钱 ${count(chance)} 元 威望 ${count(chance, 90)} 点 在线时间 ${count(chance)} 小时
最后登录 ${yearAfter(facts, chance)}-${1 + chance.upTo(12)}-${1 + chance.upTo(28)} 注册时间 2008-7-${1 + chance.upTo(28)}
串个门 加好友 打招呼 发消息
1#
发表于 ${stamp?.printed ?? '前天 08:15'} |只看该作者 |倒序浏览 |打印
${before}${title}${joint}本主题由 ${handle(chance)} 于 ${yearAfter(facts, chance)}-${1 + chance.upTo(12)}-${1 + chance.upTo(28)} 10:0${chance.upTo(9)} 设置高亮
${body}
本帖子中包含更多资源 您需要 登录 才可以下载或查看，没有帐号？注册
已有 ${1 + chance.upTo(5)} 人评分 金钱 +${count(chance, 20)} 理由 ${handle(chance)} + ${count(chance, 9)} 很给力!
${signature(chance)}
收藏0 转播 分享 淘帖 支持0 反对0
回复 举报 使用道具 评分
${each(
  replies,
  (reply, index) => forum`${handle(chance)}
${floors[index] ?? ''}
发表于 ${1 + chance.upTo(6)} 天前 |只看该作者
${chance.hit(0.3) ? `引用: ${handle(chance)} 发表于 ${yearAfter(facts, chance)}-5-${1 + chance.upTo(28)} 09:1${chance.upTo(9)}\n${replies[0] ?? ''}\n` : ''}${reply}
${chance.hit(0.4) ? `${signature(chance)}\n` : ''}回复 支持 反对 举报
`,
)}发表回复 高级模式
B Color Image Link Quote Code Smilies |上传
您需要登录后才可以回帖 登录 | 注册
本版积分规则 回帖后跳转到最后一页
相关帖子
${otherHeadlines(3, facts, chance)
  .map((headline) => `• ${headline}`)
  .join('\n')}
`,
    told: { ...nothingTold, publishedAt: stamp?.told ?? null },
    url: `http://bbs.${site.host}/forum.php?mod=viewthread&tid=${count(chance, 90000)}&extra=page%3D1`,
  }
})
