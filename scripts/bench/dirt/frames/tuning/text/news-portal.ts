import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, footerLines, menu, otherHeadlines, widgets } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A local news site: menu with bars, share buttons, editor, headlines of other places with their days, comments. */
export const newsPortal = tuningText('news-portal', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance)
  const { source, authors } = facts
  const fields = [stamp?.printed, `来源：${source ?? ''}`, authors.length > 0 ? `作者：${authors.join(' ')}` : null, `责编：${'admin'}`]
  return {
    pieces: frame`${menu(9, chance).join(' | ')}
${before}${title}${joint}${byline`${fields.filter(Boolean).join('  ')}`}
${widgets(4, chance).join(' ')}
${body}
相关新闻
${otherHeadlines(5, facts, chance)
  .map((headline) => `· ${headline}`)
  .join('\n')}
网友评论（${count(chance, 90)}人参与）
登录后才能发表评论
${footerLines(facts, chance).join('\n')}
`,
    told: told(stamp, { source, authors }),
  }
})
