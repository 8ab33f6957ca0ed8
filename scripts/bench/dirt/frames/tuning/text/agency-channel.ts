import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { comments, hot } from '../sayings.ts'
import { stampWritten, told } from '../stamp.ts'
import { count, menu, person } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** The provincial channel of an agency: sub-channels, type sizes, a correction link glued to the editor, long number codes at the end. */
export const agencyChannel = tuningText('agency-channel', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampWritten(facts, chance, 'seconds')
  const { site, source } = facts
  const code = () => String(10_000_000 + count(chance, 9_000_000))
  return {
    pieces: frame`客户端 图片集 联播 要闻 ${menu(6, chance).join(' ')}
原创视频 特别关注 公益服务
${before}${title}${joint}${byline`${stamp?.printed ?? ''} 来源：${source ?? ''}`} 字体：小 中 大 分享到：
${body}
【纠错】【责任编辑:${person(chance)}】
阅读下一篇：
${hot(1, chance).join('')}
新闻评论
${comments(2, chance).join('\n')}
加载更多
0${code()}${code()}000000000000111${code()}
`,
    told: told(stamp, { source }),
    url: stamp
      ? `http://www.${site.host}/${stamp.told.slice(0, 7)}/${stamp.told.slice(8, 10)}/c_1${count(chance, 900_000)}.htm`
      : `http://www.${site.host}/c_1${count(chance, 900_000)}.htm`,
  }
})
