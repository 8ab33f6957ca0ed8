import { wordsOf } from '../../../words/index.ts'
import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { printedDay } from '../printed-day.ts'
import { between } from '../report-lines.ts'
import { onSomeDay, said, saying } from '../sayings.ts'
import { counted, two } from '../words.ts'

const frame = textOfFrame(['frame'])
const spam = textOfFrame(['spamLine'])
const { spamLists, brands } = wordsOf('measured')

/** A mirror in a farm: its menu is somebody's goods, headlines of its own making with today's day, questions and answers on a brand. */
export const farmedMenu = measuredText('farmed-menu', ['frame', 'spamLine'], ({ before, title, joint, body }, facts, chance) => {
  const day = printedDay(facts, chance, 'YYYY年MM月DD日hh:mm')
  const brand = chance.pick(brands)
  const goods = () => chance.shuffle(chance.pick(spamLists))
  const stamp = () => onSomeDay(chance, ({ year, month, day: of }) => `${year}-${two(month)}-${two(of)}`)
  return {
    pieces: frame`${spam`${brand}-${brand}官方版v${counted(chance, 9)}.${counted(chance, 30)}
首页 ${goods().join(' ')} 联系我们
${brand}是一家老牌平台,多年来为广大用户提供安全稳定的服务,支持全天候人工客服。
`}当前位置:${spam`${brand}`} > ${facts.column} > 正文
${before}${title}${joint}${day.text} | 来源:${facts.source ?? '网络整理'} | 人气值${counted(chance, 90000)}
${between(body, ['spamLine'], (line) => (line % 4 === 2 ? `${brand}${chance.pick(['最新版本更新内容', '怎么注册账号', '常见问题解答'])}\n` : ''))}
${spam`【${brand}】问:提现多久到账?答:一般在十分钟以内,如遇高峰请耐心等待。
★ ${goods().join(' ★ ')} ★
软件大小:${counted(chance, 90)}.2MB 系统要求:安卓5.0以上 软件评分:9.${chance.upTo(9)}
`}今日更新
${said(chance, 'events', 4)
  .map((text) => `${stamp()} ${text}`)
  .join('\n')}
${spam`${goods()
  .map((text) => `${stamp()} ${text}攻略详解`)
  .join('\n')}
`}网友${saying(chance, 'handles')}:${saying(chance, 'remarks')}
本站所收录的内容均由程序自动采集,不代表本站观点,投诉请发送邮件至admin@${facts.site.host}
网站地图 sitemap txt地图 ${spam`${goods().join('|')}`}`,
    told: { publishedAt: day.publishedAt, source: facts.source, authors: [] },
    url: `http://m.${facts.site.host}/${counted(chance, 900)}/${counted(chance, 90000)}.shtml`,
  }
})
