import { textOfFrame } from '../../compose.ts'
import { betweenParagraphs } from '../between.ts'
import { tuningText } from '../kinds.ts'
import { hot } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, friendLinks, menu, otherHeadlines } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])
const picture = textOfFrame(['captions'])

/** A page turned into light markup by a program: links with their addresses, bullets, pictures without words, rules of dashes, a table of links. */
export const markedDown = tuningText('marked-down', ['frame', 'bylines', 'captions'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance)
  const { site, column, source } = facts
  const link = (name: string) => `[${name}](http://www.${site.host}/${count(chance)}/)`
  return {
    pieces: frame`[![${site.name}](/static/logo.png)](http://www.${site.host}/)
${menu(8, chance)
  .map((name) => `* ${link(name)}`)
  .join('\n')}
${link('首页')} > ${link(column)} > 正文
${before}${title}${joint}${byline`**${stamp?.printed ?? ''}** 来源： [${source ?? ''}](javascript:;)`}
---
${betweenParagraphs(body, chance, 0.15, () => picture`![](http://img.${site.host}/u/${count(chance)}.jpg)\n`)}
* * *
### 相关文章
${otherHeadlines(4, facts, chance)
  .map((headline, index) => `${index + 1}. ${link(headline)}`)
  .join('\n')}
| ${friendLinks(4, chance).map(link).join(' | ')} |
| --- | --- | --- | --- |
> ${hot(1, chance).join('')}
[![扫一扫](/qr.png) 扫一扫关注我们](#) [↑ 返回顶部](#top)
`,
    told: told(stamp, { source }),
  }
})
