import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { disclaimer, halfWidth, hot } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, footerLines, menu, otherHeadlines, widgets } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A page whose elements lost their breaks: menus, buttons, headlines and owner each run together on one line, the text sometimes glued to what stands before and behind it. */
export const gluedLines = tuningText('glued-lines', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance)
  const { site, column, source } = facts
  const tail = [...widgets(3, chance), '打印', '关闭', '返回顶部']
  return {
    pieces: frame`${site.name}${menu(9, chance).join('')}当前位置:首页>${column}>正文
${before}${title}${joint}${byline`${halfWidth(`发布时间：${stamp?.printed ?? ''}来源：${source ?? ''}`)}`}浏览次数:${count(chance)}字体:【大】【中】【小】${chance.pick(['\n', '\n', '　　'])}${body}${chance.pick(['【打印】【关闭】', ' 【打印本页】 【关闭窗口】', '\n'])}${tail.join('')}
上一篇:${halfWidth(otherHeadlines(1, facts, chance).join(''))}下一篇:${halfWidth(otherHeadlines(1, facts, chance).join(''))}
相关新闻${otherHeadlines(3, facts, chance)
      .map((headline) => `${headline}[${1 + chance.upTo(12)}-${1 + chance.upTo(28)}]`)
      .join('')}热门文章${hot(3, chance).join('')}
${disclaimer(facts, chance).join('')}${footerLines(facts, chance).join('').replaceAll('　', '')}
`,
    told: told(stamp, { source }),
  }
})
