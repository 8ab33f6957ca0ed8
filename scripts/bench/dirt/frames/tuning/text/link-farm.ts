import { textOfFrame } from '../../compose.ts'
import { betweenParagraphs } from '../between.ts'
import { tuningText } from '../kinds.ts'
import { nothingTold } from '../stamp.ts'
import { count, otherPlace, some } from '../words.ts'

const frame = textOfFrame(['frame'])
const spam = textOfFrame(['spamLine'])
const goods = ['钢结构厂房', '水泥管', '石材雕刻', '仿古门窗', '冷库安装', '搬家公司', '保安服务', '开锁换锁', '管道疏通', '广告灯箱']
const dirtyKeys = [
  '鸿运国际官网',
  '星空娱乐注册',
  '成人直播app',
  '精品资源站',
  '正规买球网',
  '信用卡套现',
  '真钱斗地主',
  '快三计划群',
  '仿牌手表',
  '香港正版资料',
]

/** A domain bought for links: towns times goods, search words between the paragraphs, a map of the site in numbers, sentences that sell. */
export const linkFarm = tuningText('link-farm', ['frame', 'spamLine'], ({ before, title, joint, body }, facts, chance) => {
  const good = chance.pick(goods)
  const keys = () => some(dirtyKeys, 3 + chance.upTo(4), chance).join(chance.pick(['、', ',', ' | ', ' ', '-', '_']))
  const town = () => otherPlace(facts, chance)
  return {
    pieces: frame`${spam`${keys()}\n`}${town()}${good}厂家_${good}价格_${town()}${good}公司
首页 关于我们 ${good} 工程案例 新闻资讯 在线留言
${before}${title}${joint}${betweenParagraphs(body, chance, 0.2, () => spam`${chance.pick([keys(), `${chance.pick(dirtyKeys)}，首存送百分之五十，提款三分钟到账`, `了解${good}请拨打400-000-${1000 + count(chance, 8000)}`])}\n`)}
${spam`${keys()}
我们专业从事${good}多年，质量可靠，价格公道，欢迎新老客户来电洽谈。
`}相关标签：${town()}${good},${good}报价,${good}批发
热销地区：${town()} ${town()} ${town()} ${town()}
网站地图 1 2 3 4 5 6 7 8 9 10 ${spam`${dirtyKeys.join(' ')}`}
© ${good} All Rights Reserved
`,
    told: nothingTold,
    url: `http://www.${count(chance).toString(36)}${count(chance).toString(36)}.example/${count(chance)}.html`,
  }
})
