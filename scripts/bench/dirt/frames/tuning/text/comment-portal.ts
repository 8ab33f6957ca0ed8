import { each, textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { comments, hot, summaries, tags } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, handle, menu, otherPlace, person } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A great portal's news page: who follows it, the editor with a number, rules for remarks, remarks by town with answers, news of the same word. */
export const commentPortal = tuningText('comment-portal', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance, true)
  const { site, column, source, authors } = facts
  return {
    pieces: frame`${menu(5, chance).join(' ')} | 更多
${site.name} > ${menu(1, chance).join('')}中心 > ${column} > 正文 我有话说(${count(chance)}人参与) 跟贴${count(chance)}条 手机看新闻
${before}${title}${joint}${byline`${stamp?.printed ?? ''}　${source ?? ''}　${authors.length > 0 ? `作者：${authors.join(' ')}` : ''}`}
字号：T|T 一键收藏，随时分享给好友
${body}
[责任编辑：${person(chance)}_NB${count(chance)}] [本文来源：${source ?? site.name}]
标签：${tags(3, chance).join(' ')}
打印 转发 收藏 分享到：QQ空间 人人网 开心网 豆瓣
顶(${count(chance, 99)}) 踩(${count(chance, 20)}) 您的心情：感动 ${count(chance, 30)} 愤怒 ${count(chance, 30)} 无聊 ${count(chance, 30)}
网友评论仅供其表达个人看法，并不表明${site.name}同意其观点或证实其描述。
文明上网理性发言 发表评论 登录 匿名
${each(
  comments(4, chance),
  (
    comment,
  ) => frame`${otherPlace(facts, chance)}网友 [${handle(chance)}] ：${1 + chance.upTo(12)}月${1 + chance.upTo(28)}日 1${chance.upTo(9)}:0${chance.upTo(9)}
${comment} 顶[${count(chance, 90)}] 回复 分享 复制
`,
)}“${tags(1, chance).join('')}”相关新闻
${summaries(2, facts, chance)
  .map((text) => `· ${text}`)
  .join('\n')}
24小时新闻排行 点击榜 评论榜
${hot(5, chance)
  .map((headline, index) => `${index + 1} ${headline} ${count(chance)}`)
  .join('\n')}
`,
    told: told(stamp, { source: source ?? site.name, authors }),
    url: `http://news.${site.host}/${stamp ? stamp.told.slice(2, 10).replaceAll('-', '/') : '00'}/${count(chance).toString(36).toUpperCase()}.html`,
  }
})
