import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { prefixed, printedDay } from '../printed-day.ts'
import { between } from '../report-lines.ts'
import { said, saying } from '../sayings.ts'
import { counted, two } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])
const pages = ['头版', '时政', '县域新闻', '健康', '教育周刊', '公益广告']

/** A paper's edition for telephones: contents page by page with all headlines, a voice that reads, a note on rights in sentences. */
export const paperOnPhone = measuredText(
  'paper-on-phone',
  ['frame', 'bylines', 'captions'],
  ({ before, title, joint, body }, facts, chance) => {
    const day = printedDay(facts, chance, 'YYYY年MM月DD日 EEE')
    return {
      pieces: frame`${facts.site.name}数字报
${day.text}
今日${counted(chance, 12) + 3}版 往期回顾 版面目录
${chance
  .shuffle(pages)
  .slice(0, 3)
  .map((page, index) => `A${two(index + 1)} ${page}\n${said(chance, 'events', 3).join('\n')}`)
  .join('\n')}
A- A+ 听报
${before}${title}${joint}${byline`${facts.authors.length > 0 ? `本报记者 ${facts.authors.join(' ')}` : '本报讯'}
`}${between(body, ['frame', 'captions'], (line) => (line === 2 ? `${saying(chance, 'captions')}。 本报资料照片\n` : ''))}
上一篇 下一篇 返回本版
您可能错过的好文
${said(chance, 'events', 3)
  .map((text) => `> ${text}`)
  .join('\n')}
下载PDF版 | 订阅2024年全年报纸享八折,投递到户,详询当地邮局或拨打发行热线。
版权声明:${prefixed('《', facts.site.name)}》所有作品版权均为本报社所有,${saying(chance, 'disclaimers')}
朗读由机器合成,语气和断句可能有误。`,
      told: { publishedAt: day.publishedAt, source: null, authors: facts.authors },
      url: `http://szb.${facts.site.host}/mobile/content/${counted(chance, 900)}/${counted(chance, 90000)}.html`,
    }
  },
)
