import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { comments, hot } from '../sayings.ts'
import { stampWritten, told } from '../stamp.ts'
import { count, handle, otherHeadlines, person } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])

/** A broadcasting station's page: the player's words, the list of today's programme, reporter and camera, remarks that flew over the picture. */
export const broadcastStation = tuningText('broadcast-station', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampWritten(facts, chance, 'seconds')
  const { site, authors } = facts
  return {
    pieces: frame`${site.name}广播电视台 直播 点播 广播 栏目 主持人 节目单
19:00 本地新闻 19:32 天气预报 19:40 百姓故事 20:05 电视剧：《河边人家》第${count(chance, 40)}集
首页>>视频>>本地新闻
${before}${title}${joint}视频加载失败，请检查网络或刷新重试
00:00/0${1 + chance.upTo(4)}:${10 + chance.upTo(49)} 倍速 超清 高清 标清 全屏 弹幕
${byline`发布：${stamp?.printed ?? ''}`} 播放：${count(chance)}次
简介：收起
${body}
${authors.length > 0 ? byline`记者：${authors.join(' ')}　摄像：${person(chance)}\n` : []}弹幕列表
${comments(2, chance)
  .map((comment) => `0${chance.upTo(3)}:${10 + chance.upTo(49)} ${comment}`)
  .join('\n')}
选集 相关视频
${otherHeadlines(4, facts, chance)
  .map((headline) => `${headline} 0${chance.upTo(3)}:${10 + chance.upTo(49)}`)
  .join('\n')}
${handle(chance)} 刚刚观看了 ${hot(1, chance).join('')}
信息网络传播视听节目许可证0000000号 广播电视节目制作经营许可证（某）字第000号
`,
    told: told(stamp, { authors }),
    url: `http://tv.${site.host}/v/${count(chance, 900_000)}.html`,
  }
})
