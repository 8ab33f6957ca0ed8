import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { stampOf, told } from '../stamp.ts'
import { count, otherHeadlines } from '../words.ts'

const frame = textOfFrame(['frame'])

/** The digital page of a newspaper: page name, type size, neighbours on the same page. */
export const newspaperPage = tuningText('newspaper-page', ['frame', 'pageJumps'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance, false)
  const page = 1 + chance.upTo(8)
  return {
    pieces: frame`${facts.site.name} 数字报
第A${page}版：要闻　上一版　下一版
${stamp ? `${stamp.printed} 星期${chance.pick([...'一二三四五六日'])}　` : ''}标题导航　往期回顾
放大+　缩小-　默认○
${before}${title}${joint}${body}
${textOfFrame(['pageJumps'])`（下转A${page + 1}版）`}
本版新闻
${otherHeadlines(4, facts, chance).join('\n')}
上一篇　下一篇
`,
    told: told(stamp),
    url: `http://epaper.${facts.site.host}/html/node_${count(chance, 90)}.htm`,
  }
})
