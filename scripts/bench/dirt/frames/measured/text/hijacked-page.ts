import { wordsOf } from '../../../words/index.ts'
import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { printedDay } from '../printed-day.ts'
import { counted, headlines, one, some } from '../words.ts'

const frame = textOfFrame(['frame'])
const spam = textOfFrame(['spamLine'])
const { spamLists, brands } = wordsOf('measured')

/** A taken-over page: lists of search words above and below, offers of a brand, numbers to call, an old portal in between. */
export const hijackedPage = measuredText('hijacked-page', ['frame', 'spamLine'], ({ before, title, joint, body }, facts, chance) => {
  const day = printedDay(facts, chance, 'YYYY-M-D')
  const brand = chance.pick(brands)
  const line = (mark: string) => chance.shuffle(chance.pick(spamLists)).join(mark)
  return {
    pieces: frame`${spam`${line('_')}_${brand}
【${brand}】官方网址→注册即送${counted(chance, 88)}元→24h在线客服
`}${some(chance, 'menu', 5).join(' ')}
${before}${title}${joint}${prefixedTime(day.text)}
${body}
${spam`${line('、')}
(本文关键词:${brand},${line(',')})
加V信${counted(chance, 900000)}领取👉${brand}APP下载ios/安卓通用版👈
`}${facts.site.name} 网站声明 友情链接:
${spam`${line(' | ')}
`}${headlines(chance, 2).join('\n')}
站长统计 ${one(chance, 'handles')}`,
    told: { publishedAt: day.publishedAt, source: null, authors: [] },
  }
})

const prefixedTime = (text: string) => (text ? `添加时间:${text}` : '添加时间:')
