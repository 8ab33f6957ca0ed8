import { textOfFrame } from '../../compose.ts'
import { betweenParagraphs } from '../between.ts'
import { tuningText } from '../kinds.ts'
import { advert } from '../sayings.ts'
import { nothingTold, yearAfter } from '../stamp.ts'
import { count, menu, some } from '../words.ts'

const frame = textOfFrame(['frame'])
const spam = textOfFrame(['spamLine'])
const jump = textOfFrame(['frame', 'pageJumps'])
const searches = [
  '创建动员会讲话',
  '文明城市提名',
  '会议主持词',
  '棋牌下载送金',
  '附近约会',
  '贷款不看征信',
  '彩票预测',
  '治疗白斑',
  '网页游戏私服',
  '外围投注',
]

/** A copy that a search engine or a proxy made: whose content it is, how many parts, the day of the copy, its own tool bar and searches. */
export const reformattedCopy = tuningText(
  'reformatted-copy',
  ['frame', 'spamLine', 'pageJumps'],
  ({ before, title, joint, body }, facts, chance) => {
    const { site } = facts
    const parts = 2 + chance.upTo(3)
    const bar = chance.pick([
      `您正在浏览的是网页快照，内容可能不是最新版本，与原作者无关。快照日期：${yearAfter(facts, chance)}年${1 + chance.upTo(12)}月${1 + chance.upTo(28)}日`,
      `本页由极速转码生成，查看原网页 | 转码设置 | 反馈`,
      `Proxy: http://www.${site.host}/ [Go] [Remove scripts] [Allow cookies] [Home]`,
      `This page was converted for mobile. View original: ${site.host}`,
    ])
    return {
      pieces: frame`${bar}
${chance.hit(0.5) ? `以下词语在本页中已高亮： ${some(searches, 2, chance).join(' ')}\n` : ''}${menu(5, chance).join('>')}
${before}${title}${joint}${betweenParagraphs(body, chance, 0.1, () => jump`${chance.pick(['下一页', '余下全文', `(1/${parts})`, '[1] [2] 下一页', '点击阅读全文'])}\n`)}
${jump`第1部分/共${parts}部分 下一部分 末页 跳转`}
大家还在搜：${spam`${some(searches, 4, chance).join(' ')}`}
${spam`${advert(chance)}`}
网页 图片 视频 地图 文库 更多»
${bar}
Top | 意见反馈 | ${count(chance)}ms
`,
      told: nothingTold,
      url: `http://cache.${site.host}/c?m=${count(chance).toString(16)}${count(chance).toString(16)}&p=${count(chance)}`,
    }
  },
)
