import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { footerLines, friendLinks, menu, otherHeadlines } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A portal with more links than text: every channel on a line of its own, lists of headlines on both sides of the article. */
export const linkPortal = tuningText('link-portal', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance)
  return {
    pieces: frame`${menu(30, chance).join('\n')}
今日头条
${otherHeadlines(8, facts, chance).join('\n')}
首页 >> 新闻中心 >> ${facts.column}
${before}${title}${joint}${byline`${stamp?.printed ?? ''} ${facts.source ? `稿源：${facts.source}` : ''}`}
${body}
[责任编辑：值班编辑]
热点排行
${otherHeadlines(9, facts, chance)
  .map((headline, index) => `${index + 1} ${headline}`)
  .join('\n')}
友情链接
${friendLinks(8, chance).join('\n')}
${footerLines(facts, chance).join('\n')}
`,
    told: told(stamp, { source: facts.source }),
  }
})
