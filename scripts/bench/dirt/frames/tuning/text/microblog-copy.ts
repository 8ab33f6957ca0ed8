import { each, textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { comments } from '../sayings.ts'
import { nothingTold, yearAfter } from '../stamp.ts'
import { count, handle, menu } from '../words.ts'

const frame = textOfFrame(['frame'])

/** A long entry of a microblog: topics in hashes, from which telephone, unfolded text, forwards with at-signs, hot searches. */
export const microblogCopy = tuningText('microblog-copy', ['frame'], ({ before, title, joint, body }, facts, chance) => {
  const { site } = facts
  return {
    pieces: frame`首页 视频 发现 游戏 消息 注册 登录
大家都在搜：${menu(2, chance).join(' ')}
${site.name}V
${chance.pick(['昨天', '今天', '3分钟前'])} 1${chance.upTo(9)}:${10 + chance.upTo(49)} 来自 微博 weibo.${site.host} 已编辑
#文明城市# #${site.name.slice(0, 2)}身边事#
${before}${title}${joint}${body}
收起全文d
O网页链接 L${site.name}的微博视频
2 ${site.name.slice(0, 2)}
转发 ${count(chance, 90)} 评论 ${count(chance, 90)} 赞 ${count(chance, 900)}
按热度 按时间
${each(
  comments(3, chance),
  (comment) => frame`${handle(chance)}：${comment}
${chance.hit(0.4) ? `//@${handle(chance)}：转发微博\n` : ''}${yearAfter(facts, chance) % 100}-${1 + chance.upTo(12)}-${1 + chance.upTo(28)} 0${chance.upTo(9)}:${10 + chance.upTo(49)} 来自本省 回复 赞${count(chance, 9)}
`,
)}已过滤部分评论
微博热搜 点击刷新
1 今天吃什么 沸 2 最美春天 新 3 周末加班
帮助中心 自助服务 合作&服务 举报中心
`,
    told: nothingTold,
    url: `https://weibo.${site.host}/${count(chance, 900_000)}/${count(chance).toString(36)}`,
  }
})
