import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { printedDay } from '../printed-day.ts'
import { counted, headlines, one, some } from '../words.ts'

const frame = textOfFrame(['frame'])

/** A personal space: tags and class of the post in brackets, a calendar of the month, visitors. */
export const spaceBlog = measuredText('space-blog', ['frame'], ({ before, title, joint, body }, facts, chance) => {
  const day = printedDay(facts, chance, '(YYYY-MM-DD hh:mm:ss)')
  return {
    pieces: frame`${one(chance, 'handles')}的空间
主页 日志 相册 留言板 说说 个人档
正文 字体大小:大 中 小
${before}${title}${joint}${day.text} 转载▼
标签: 时评 家乡 杂谈 分类: 转来的文章
${body}
阅读(${counted(chance, 900)}) ┊ 评论 (${chance.upTo(9)}) ┊ 收藏(${chance.upTo(9)}) ┊ 转载(${chance.upTo(9)}) ┊ 喜欢▼ ┊ 打印 ┊ 举报
前一篇:${headlines(chance, 1).join('')}
后一篇:周末去爬山
最近访客
${some(chance, 'handles', 4).join('\n')}
日 一 二 三 四 五 六
1 2 3 4 5 6 7
8 9 10 11 12 13 14
发评论 登录名: 密码: 匿名评论 网友留言与本站立场无关
音乐盒 博主被推荐的博文 ${headlines(chance, 2).join(' ')}
意见反馈 不良信息反馈 电话提示音后按1键`,
    told: { publishedAt: day.publishedAt, source: null, authors: [] },
    url: `http://blog.${facts.site.host}/s/blog_${counted(chance, 90_000_000)}.html`,
  }
})
