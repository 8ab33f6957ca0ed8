import { textOfFrame } from '../../compose.ts'
import { betweenParagraphs } from '../between.ts'
import { tuningText } from '../kinds.ts'
import { advert, hot, siteNote, summaries } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, menu, otherHeadlines } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A commercial local site that lets nobody read on: adverts, teasers and offers to read something else between the paragraphs. */
export const advertBlocks = tuningText('advert-blocks', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance)
  const { source, site } = facts
  const insets = [
    () => frame`${advert(chance)}\n`,
    () => frame`广告\n${advert(chance)}\n`,
    () => frame`相关阅读：${otherHeadlines(1, facts, chance).join('')}\n`,
    () => frame`[延伸阅读]\n${summaries(1, facts, chance).join('')}\n`,
    () => frame`>>>点击查看更多${menu(1, chance).join('')}新闻\n`,
    () => frame`推荐：${hot(1, chance).join('')}\n`,
  ]
  return {
    pieces: frame`${advert(chance)}
${site.name} ${menu(10, chance).join('·')}
${site.name}讯·${facts.column}
${before}${title}${joint}${byline`${[stamp?.printed, source].filter(Boolean).join(' ')}`} 评论(${count(chance, 99)})
${siteNote(facts, chance)}
${betweenParagraphs(body, chance, 0.45, () => chance.pick(insets)())}
${advert(chance)}
[ 责任编辑：xw${count(chance, 99)} ]
${chance.pick(['值得一看的文章', '看过本文的人还看了', '编辑推荐'])}
${hot(4, chance)
  .map((headline) => `■ ${headline}`)
  .join('\n')}
`,
    told: told(stamp, { source }),
  }
})
