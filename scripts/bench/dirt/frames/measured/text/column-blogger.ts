import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { printedDay } from '../printed-day.ts'
import { shownTitle } from '../report-lines.ts'
import { said, saying, stories } from '../sayings.ts'
import { counted, two } from '../words.ts'

const frame = textOfFrame(['frame'])

/** A blog host with licences and columns for sale: what may be done with the text, ranks, archives by month, an address to copy. */
export const columnBlogger = measuredText('column-blogger', ['frame', 'repeats'], ({ before, title, joint, body }, facts, chance) => {
  const day = printedDay(facts, chance, 'YYYY-MM-DD hh:mm:ss')
  const url = `https://blog.${facts.site.host}/article/details/${counted(chance, 90_000_000)}`
  const name = saying(chance, 'handles')
  return {
    pieces: frame`${name}
写作${counted(chance, 12)}年 暂无认证
${counted(chance, 200)} 原创 ${counted(chance, 90000)} 周排名 ${counted(chance, 900000)} 总排名 ${counted(chance, 90000)} 访问 私信 关注
${before}${title}${joint}${day.text ? `已于 ${day.text} 修改` : '最新推荐文章'} 阅读量${counted(chance, 9)}.${counted(chance, 9)}k 收藏 ${chance.upTo(9)} 点赞数
分类专栏: 读报笔记 文章标签: ${said(chance, 'columns', 3).join(' ')}
版权声明:本文为博主摘录文章,版权归原作者所有,转载请附上原文出处链接和本声明。
本文链接:${url}
${body}
——本文由${name}整理,谢谢阅读,若有错漏欢迎在评论里指出。
${name} 关注
点赞 踩 收藏 打赏 评论 分享 专栏目录
订阅专栏 ¥${counted(chance, 90)}.90 ¥99.00 超级会员免费看
${stories(chance, 3)
  .map(
    ({ headline, teaser }) =>
      `${headline}\n${saying(chance, 'handles')}的博客 ${two(counted(chance, 12))}-${two(counted(chance, 28))} ${counted(chance, 900)}\n${teaser}`,
  )
  .join('\n')}
热门文章
${said(chance, 'docs', 4)
  .map((text) => `${text} ${counted(chance, 9000)}`)
  .join('\n')}
最新评论
${saying(chance, 'handles')}: ${saying(chance, 'remarks')}
这个页面用着顺手吗?不顺手 一般 很顺手 提交建议
2023年${counted(chance, 12)}篇 2022年${counted(chance, 90)}篇 2021年${counted(chance, 90)}篇
目录 ${shownTitle(title)} 评论 被折叠的 ${chance.upTo(5)} 条评论 为什么被折叠?
写下来,才不会忘! 卡券 钱包 开发票`,
    told: { publishedAt: day.publishedAt, source: null, authors: [] },
    url,
  }
})
