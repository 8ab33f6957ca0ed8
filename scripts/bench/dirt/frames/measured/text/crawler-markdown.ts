import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { prefixed, printedDay } from '../printed-day.ts'
import { between, shownTitle } from '../report-lines.ts'
import { counted, headlines, some } from '../words.ts'

const frame = textOfFrame(['frame'])

/** What a crawler makes of a page: fields above, links and pictures of the frame in Markdown. */
export const crawlerMarkdown = measuredText(
  'crawler-markdown',
  ['frame', 'captions', 'repeats'],
  ({ before, title, joint, body }, facts, chance) => {
    const day = printedDay(facts, chance, 'YYYY-MM-DDThh:mm:ss+08:00')
    const link = (text: string) => `[${text}](https://www.${facts.site.host}/${counted(chance, 9000)}/)`
    return {
      pieces: frame`Title: ${shownTitle(title) || facts.site.name}
URL Source: https://www.${facts.site.host}/art/${counted(chance, 90000)}.html
${prefixed('Published Time: ', day.text)}
Markdown Content:
${some(chance, 'menu', 6)
  .map((text) => `*   ${link(text)}`)
  .join('\n')}
[![logo](https://www.${facts.site.host}/static/logo.png)](https://www.${facts.site.host}/)
${link('首页')} / ${link(facts.column)} / 正文
${before}${title}${joint}![](https://www.${facts.site.host}/static/eye.svg) ${counted(chance, 3000)}
${between(body, ['frame', 'captions'], (line) => (line % 4 === 2 ? `![图片${line}](https://img.${facts.site.host}/${counted(chance, 90000)}.jpg)\n` : ''))}
* * *
### 更多报道
${headlines(chance, 4)
  .map((text) => `*   ${link(text)}`)
  .join('\n')}
[](javascript:scroll(0,0))
© ${facts.site.owner} ${link('网站声明')}`,
      told: { publishedAt: day.publishedAt, source: null, authors: [] },
    }
  },
)
