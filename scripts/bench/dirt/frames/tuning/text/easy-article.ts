import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { hot } from '../sayings.ts'
import { stampWritten, told } from '../stamp.ts'
import { count, menu, otherHeadlines, person } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A town's site of the years around 2006: fields in one line without spaces, keyed in by whom, neighbours with bullets, comments that no one wrote. */
export const easyArticle = tuningText('easy-article', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampWritten(facts, chance, 'seconds')
  const { site, column, source, authors } = facts
  const [last, next] = otherHeadlines(2, facts, chance)
  return {
    pieces: frame`欢迎光临${site.name} 今天是 您的本地时间
| 设为首页 | 加入收藏 | 联系站长 | 管理登录 |
┊${menu(9, chance).join('┊')}┊
您现在的位置： ${site.name} >> ${column} >> 文章正文 ${chance.pick(['今日天气：晴转多云', '最新公告：没有公告', '热门关键字：通知 年报'])}
${before}${title}${joint}${byline`作者：${authors.join(' ') || '佚名'}　　文章来源：${source ?? '本站原创'}`}　　点击数：${count(chance)}　　${byline`更新时间：${stamp?.printed ?? ''}`}
${body}
文章录入：${person(chance)}　　责任编辑：${person(chance)}
上一篇文章： ${last ?? '没有了'}
下一篇文章： ${next ?? '没有了'}
【发表评论】【加入收藏】【告诉好友】【打印此文】【关闭窗口】
最 新 热 点　　最 新 推 荐　　相 关 文 章
${hot(3, chance)
  .map((headline) => `● ${headline}[${count(chance)}]`)
  .join('\n')}
没有相关文章
网友评论：（只显示最近十条，内容与本站无关）
没有任何评论
Copyright @ 2005-2008 ${site.host} 站长：${person(chance)} 页面执行时间：${count(chance, 90)}.00毫秒
`,
    told: told(stamp, { source, authors }),
    url: `http://www.${site.host}/Article/ShowArticle.asp?ArticleID=${count(chance)}`,
  }
})
