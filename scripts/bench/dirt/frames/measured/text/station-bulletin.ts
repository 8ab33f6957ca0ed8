import { textOfFrame } from '../../compose.ts'
import { measuredText } from '../kinds.ts'
import { printedDay } from '../printed-day.ts'
import { counted, datedHeadlines, one, two } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A television station's news page: the words of a player that did not load, the evening's list of items. */
export const stationBulletin = measuredText('station-bulletin', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const day = printedDay(facts, chance, 'YYYY.MM.DD')
  return {
    pieces: frame`直播 点播 新闻 综艺 少儿 节目单 购物
您没有安装Flash播放器,请点此安装
00:00 / 0${counted(chance, 9)}:${two(chance.upTo(60))} 倍速 高清 音量
${before}${title}${joint}${day.text} 播放 ${counted(chance, 9000)}
${body}
${byline`${facts.authors.length > 0 ? `记者:${facts.authors.join(' ')} 摄像:小组 责编:${one(chance, 'editors')}` : `编辑:${one(chance, 'editors')}`}
`}赞(${chance.upTo(40)}) 踩(${chance.upTo(4)}) 分享到 手机观看
选集
${datedHeadlines(chance, 5, ({ year, month, day }, text) => `${year}${two(month)}${two(day)} ${text} 0${counted(chance, 9)}:${two(chance.upTo(60))}`).join('\n')}
新闻热线:0000-${counted(chance, 8_000_000) + 1_000_000} 信息网络传播视听节目许可证号:00${counted(chance, 90000)}
Copyright ${facts.site.owner}`,
    told: { publishedAt: day.publishedAt, source: null, authors: facts.authors },
  }
})
