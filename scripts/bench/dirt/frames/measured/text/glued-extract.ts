import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { printedDay } from '../printed-day.ts'
import { shownTitle } from '../report-lines.ts'
import { counted, headlines, one, some } from '../words.ts'

const frame = textOfFrame(['frame'])

/** What a simple program takes out of a page: menus without anything between their words, fields that run together, title bar as first line. */
export const gluedExtract = measuredText('glued-extract', ['frame', 'repeats'], ({ before, title, joint, body }, facts, chance) => {
  const day = printedDay(facts, chance, 'YYYY-MM-DD')
  return {
    pieces: frame`${shownTitle(title)}_${facts.site.name}
var _hmt = _hmt || [];
${some(chance, 'menu', 9).join('')}
邮箱登录OA办公${one(chance, 'friends')}手机版微博微信客户端
首页${facts.column}正文
${before}${title}${joint}${day.text}来源:${facts.source ?? ''}作者:编辑:管理员点击数:${counted(chance, 900)}字体:AAA
${body}
打印关闭收藏分享到:
上一篇:${headlines(chance, 1).join('')}下一篇:${headlines(chance, 1).join('')}
${some(chance, 'friends', 5).join('')}
${facts.site.owner}版权所有未经许可不得复制、镜像技术支持:某某科技备案序号:某ICP备${counted(chance, 90000) + 10000}号总访问量:${counted(chance, 9_000_000)}今日:${counted(chance, 900)}
document.write(unescape("%3Cspan id='cnzz_stat_icon'%3E%3C/span%3E"));`,
    told: { publishedAt: day.publishedAt, source: facts.source, authors: [] },
  }
})
