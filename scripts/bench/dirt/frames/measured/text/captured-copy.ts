import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { prefixed, printedDay } from '../printed-day.ts'
import { laterYear, onSomeDay, said, saying } from '../sayings.ts'
import { counted, two } from '../words.ts'

const frame = textOfFrame(['frame'])
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']

/** A copy in an archive of the web: the archive's bar in English with its own days, then a small old site with a guest book. */
export const capturedCopy = measuredText('captured-copy', ['frame'], ({ before, title, joint, body }, facts, chance) => {
  const day = printedDay(facts, chance, 'YYYY-M-D')
  const month = 1 + chance.upTo(10)
  const monthName = months[month] ?? ''
  const year = laterYear(chance, facts.date?.year)
  const url = `http://www.${facts.site.host}/ShowArticle.asp?ArticleID=${counted(chance, 9000)}`
  return {
    pieces: frame`${url} Go ${months.slice(month - 1, month + 2).join(' ')}
${two(counted(chance, 28))}
${year - 1} ${year} ${year + 1}
${counted(chance, 90)} captures
${onSomeDay(chance, (from) => `${from.day} ${months[from.month - 1]} ${year - 1}`)} - ${counted(chance, 28)} ${monthName} ${year + 1}
About this capture
COLLECTED BY Organization: Crawl of the Chinese Web
Starting from a list of seeds, this crawl is run continuously and keeps what it can reach. Content should be considered as it was on the day of capture.
TIMESTAMPS loading
The Archive - ${url}
设为首页 加入收藏 联系站长
${said(chance, 'columns', 5).join(' | ')}
站内公告:热烈欢迎各界朋友光临指导!留言请到留言簿,本站不承担任何连带责任。
您现在的位置: ${facts.site.name} >> ${facts.column} >> 文章正文
热 荐 ★★★
${before}${title}${joint}【字体:小 大】 ${prefixed('更新时间:', day.text)} 文章录入:admin 责任编辑:admin
${body}
上一篇文章: ${saying(chance, 'events')}
下一篇文章: 没有了
【发表评论】【加入收藏】【告诉好友】【打印此文】【关闭窗口】
最新热点 最新推荐 相关文章
${said(chance, 'events', 3)
  .map((text) => `[图文]${text.slice(0, 16)}...`)
  .join('\n')}
网友评论:(只显示最新10条。评论内容只代表网友观点,与本站立场无关!)
| 设为首页 | 加入收藏 | 联系站长 | 友情链接 | 版权申明 | 管理登录 |
站长:${saying(chance, 'editors')} 页面执行时间:${counted(chance, 900)}.00毫秒
FILE ARCHIVED ON 0${counted(chance, 9)}:${two(chance.upTo(60))}:11 ${monthName} ${two(counted(chance, 28))}, ${year} AND RETRIEVED BY A READER. ALL OTHER CONTENT MAY ALSO BE PROTECTED BY COPYRIGHT.`,
    told: { publishedAt: day.publishedAt, source: null, authors: [] },
    url: `https://web.archive.example/web/${year}${two(month + 1)}01000000/${url}`,
  }
})
