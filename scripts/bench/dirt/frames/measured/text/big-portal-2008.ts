import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { printedDay } from '../printed-day.ts'
import { counted, datedHeadlines, one, some, two } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A national portal of the late 2000s: channels with hyphens, adverts between, ranking lists. */
export const bigPortal2008 = measuredText('big-portal-2008', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const day = printedDay(facts, chance, 'YYYY年MM月DD日hh:mm')
  return {
    pieces: frame`通行证 用户名 密码 忘记密码
首页-新闻-军事-体育-财经-汽车-房产-女人-娱乐-数码-博客-邮箱-说吧
${facts.site.name} > 新闻中心 > 国内新闻 > 地方要闻
广告 ${one(chance, 'goods')}
${before}${title}${joint}${byline`${day.text} ${facts.source ?? ''} [我来说两句(${counted(chance, 90)}条)] [字号:大 中 小]
`}${body}
${byline`(责任编辑:${one(chance, 'editors')})
`}更多精彩 尽在手机版
[我来说两句] 用户: 匿名发表 隐藏地址
Google提供的广告
${some(chance, 'goods', 3).join('\n')}
相关新闻
${datedHeadlines(chance, 4, ({ year, month, day }, text) => `${text} (${two(year % 100)}/${two(month)}/${two(day)} 09:${two(day)})`).join('\n')}
24小时点击排行
${datedHeadlines(chance, 4, (_, text) => text)
  .map((text, index) => `${index + 1}. ${text}`)
  .join('\n')}
设置首页 - 输入法 - 招聘 - 公司介绍 - 网站律师 - 帮助中心
全部新闻 全部博文 Copyright © ${facts.site.owner} All rights reserved`,
    told: { publishedAt: day.publishedAt, source: facts.source, authors: [] },
    url: `http://news.${facts.site.host}/n${counted(chance, 900_000_000)}.shtml`,
  }
})
