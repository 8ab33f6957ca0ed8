import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { prefixed, printedDay } from '../printed-day.ts'
import { counted, headlines, some } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** The electronic edition of a daily: page list, day of issue with weekday, sizes of type, the other articles of the page. */
export const paperEditionText = measuredText(
  'paper-edition-text',
  ['frame', 'bylines'],
  ({ before, title, joint, body }, facts, chance) => {
    const day = printedDay(facts, chance, 'YYYY年M月D日 EEE')
    const page = counted(chance, 8)
    const pages = some(chance, 'paperPages', 5)
    return {
      pieces: frame`${facts.site.name} 数字报
${prefixed('出版日期:', day.text)} 往期回顾 标题导航 版面导航
${pages.map((name, index) => `第${String(index + 1).padStart(2, '0')}版:${name}`).join('\n')}
第0${page}版:${pages[0] ?? facts.column}   上一版 ◄ ► 下一版   PDF版
本版标题
${headlines(chance, 3)
  .map((text) => `■ ${text}`)
  .join('\n')}
上一篇◀ ▶下一篇 放大⊕ 缩小⊖ 默认○ 朗读
${before}${title}${joint}${byline`${facts.authors.length > 0 ? `□ 本报记者 ${facts.authors.join(' ')}` : '□ 综合整理'}
`}${body}
返回目录  返回首页
${facts.site.owner} 国内统一刊号 转载请与本报网络部联系
技术支撑:数字采编系统V${counted(chance, 5)}.0 广告热线:0000-800${counted(chance, 9000) + 1000}`,
      told: { publishedAt: day.publishedAt, source: null, authors: facts.authors },
      url: `http://paper.${facts.site.host}/html/content_${counted(chance, 90000)}.htm`,
    }
  },
)
