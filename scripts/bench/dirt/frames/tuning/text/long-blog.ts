import { each, textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { comments, tags } from '../sayings.ts'
import { stampWritten, told } from '../stamp.ts'
import { count, handle, otherHeadlines } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A blog of the years around 2010: the owner's card with points and ranks, label and class, counters in brackets, who came by, an advertisement for fonts. */
export const longBlog = tuningText('long-blog', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampWritten(facts, chance, 'seconds')
  const { site } = facts
  const owner = handle(chance)
  const counters = ['阅读', '评论', '收藏', '转载', '喜欢'].map((name) => `${name}(${count(chance, 400)})`)
  return {
    pieces: frame`${owner}的博客
http://blog.${site.host}/u/1${count(chance)} [订阅][手机订阅]
首页 博文目录 图片 关于我
个人资料
${owner}
微博 加好友 发纸条 写留言 加关注
博客等级：${count(chance, 20)} 博客积分：${count(chance)} 博客访问：${count(chance)} 关注人气：${count(chance, 90)} 获赠金笔：0支
正文 字体大小：大 中 小
${before}${title}${joint}${byline`(${stamp?.printed ?? ''})`}
转载▼
标签： ${tags(3, chance).join(' ')} 分类： ${facts.column}
${body}
${counters.join(' ┆ ')} ▼ ┆ 打印 ┆ 举报
分享： 已投稿到： 排行榜 圈子
前一篇：${otherHeadlines(1, facts, chance).join('')}
后一篇：${otherHeadlines(1, facts, chance).join('')}
评论 重要提示：警惕虚假中奖信息 [发评论]
${each(
  comments(2, chance),
  (comment, index) => frame`${handle(chance)} ${1 + chance.upTo(28)}日 10:${10 + chance.upTo(40)}
${comment}
回复(0) ${index + 1}楼
`,
)}登录名： 密码： 找回密码 注册 昵称： 分享到微博 评论并转载此博文 发评论
以上网友发言只代表其个人观点，不代表${site.name}的观点或立场。
访客 评论 好友 留言
谁看过这篇博文
加载中…
`,
    told: told(stamp),
    url: `http://blog.${site.host}/s/blog_${count(chance).toString(16)}0100${count(chance).toString(36)}.html`,
  }
})
