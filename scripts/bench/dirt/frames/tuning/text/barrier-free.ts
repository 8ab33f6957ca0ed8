import { textOfFrame } from '../../compose.ts'
import { tuningText } from '../kinds.ts'
import { hot } from '../sayings.ts'
import { stampOf, told } from '../stamp.ts'
import { count, footerLines, friendLinks, menu, some, widgets } from '../words.ts'

const frame = textOfFrame(['frame'])
const byline = textOfFrame(['frame', 'bylines'])
const aids = [
  '读屏专用',
  '跳过导航',
  '放大',
  '缩小',
  '配色',
  '大光标',
  '辅助线',
  '大字幕',
  '固定',
  '重置',
  '帮助',
  '退出服务',
  '语速',
  '指读',
  '连读',
  '纯文本通道',
]

/** A government's site of the twenties: aids for the blind read out, the elder mode, an assistant that chats, versions in other scripts, every label on a line. */
export const barrierFree = tuningText('barrier-free', ['frame', 'bylines'], ({ before, title, joint, body }, facts, chance) => {
  const stamp = stampOf(facts, chance)
  const { site, column, source } = facts
  const glue = chance.pick(['\n', ' ', '\t', ''])
  return {
    pieces: frame`${some(aids, 9, chance).join(glue)}
政务新媒体 移动客户端 长者版 适老化 无障碍 简 | 繁 | EN 登录 注册
热门搜索：${hot(2, chance).join(' ')}
${menu(6, chance).join(glue || '　')}
当前位置 首页 > ${column}
${before}${title}${joint}${byline`发布时间： ${stamp?.printed ?? ''}
来源： ${source ?? ''}`}
浏览量： ${count(chance)} 次
字号： 大 中 小
收藏 打印 分享 微信 微博
听全文
${body}
扫一扫在手机打开当前页面
${widgets(3, chance).join(glue)}
智能问答 您好，我是政务助手小禾，请问有什么可以帮您？
办事指南 我要咨询 我要投诉 12345热线
国务院部门网站 省政府网站 ${friendLinks(4, chance).join(' ')}
${footerLines(facts, chance).join('\n')}
本网站已支持IPv6访问 适老化及无障碍服务
`,
    told: told(stamp, { source }),
    url: `https://www.${site.host}/gk/zwdt/content_${count(chance, 900_000)}.html`,
  }
})
